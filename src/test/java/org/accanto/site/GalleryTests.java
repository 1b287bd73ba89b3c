package org.accanto.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import gallery.SiteAlone;
import java.util.ArrayList;
import java.util.List;
import org.accanto.testing.Phone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every fragment and every page of the site in a real browser. */
@Tag("site")
@SpringBootTest(
    classes = SiteAlone.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GalleryTests {

  private static final List<String> PAGES =
      List.of("/", "/gallery", "/reading", "/safety", "/help-now", "/nowhere");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "en, LIGHT, 390, normal",
    "el, DARK, 390, normal",
    "ar-XB, LIGHT, 390, normal",
    "en-XA, LIGHT, 390, xl",
    "it, DARK, 320, large",
    "it, LIGHT, 1280, normal",
  })
  void everyPageIsForEverybody(String language, ColorScheme colours, int width, String text) {
    try (var phone = phone(language, colours, width).cookie("text", text)) {
      for (String path : PAGES) {
        phone.open(path).isForEverybody();
      }
    }
  }

  @Test
  void theBrowserFindsNothingThatThePolicyForbids() {
    try (var phone = phone("it", ColorScheme.LIGHT, 390)) {
      var complaints = new ArrayList<String>();
      phone
          .page()
          .onConsoleMessage(message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text());
            }
          });
      for (String path : List.of("/", "/reading", "/gallery", "/gallery")) {
        phone.open(path);
      }
      assertThat(complaints).isEmpty();
      phone.page().waitForFunction("typeof htmx === 'object'");
    }
  }

  @Test
  void leavingCoversThePageAndGoesElsewhere() {
    try (var phone = phone("it", ColorScheme.LIGHT, 390)) {
      phone
          .page()
          .route("https://**", route -> route.fulfill(new Route.FulfillOptions().setBody("sun")));
      phone.open("/safety").open("/reading");
      var beacon = phone.page().waitForRequest("**/exit", () -> phone.page().click("#exit"));
      phone.page().waitForURL("https://**");

      assertThat(beacon.method()).isEqualTo("POST");
      phone.back();
      assertThat(phone.page().url()).endsWith("/safety");
    }
  }

  @Test
  void shiftThreeTimesLeavesToo() {
    try (var phone = phone("it", ColorScheme.LIGHT, 390)) {
      phone
          .page()
          .route("https://**", route -> route.fulfill(new Route.FulfillOptions().setBody("sun")));
      phone.open("/safety");
      phone.pressShiftThreeTimes();
      phone.page().waitForURL("https://**");
    }
  }

  private Phone phone(String language, ColorScheme colours, int width) {
    return Phone.at("http://127.0.0.1:" + port, language, colours, width);
  }
}
