package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What every answer carries, and what a server must not tell a stranger (ASVS 3.4, 4.1, 13.4). */
@AccantoTest
@Tag("rules")
@ExtendWith(OutputCaptureExtension.class)
class PlainAnswersTests {

  private static final List<String> SOME = List.of("/", "/signin", "/help-now", "/nowhere");

  @Autowired Site site;

  @Test
  void everyAnswerNamesItsKindAndItsLettersAndIsNotKept() throws Exception {
    for (String path : SOME) {
      var answer = ask("GET", path, "X-Nothing", "");
      assertThat(header(answer, "Content-Type"))
          .as(path)
          .isEqualToIgnoringCase("text/html;charset=utf-8");
      assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(header(answer, "Cache-Control")).as(path).isEqualTo("no-store");
      assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
      assertThat(header(answer, "Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
      assertThat(header(answer, "Access-Control-Allow-Origin")).as(path).isEmpty();
      assertThat(header(answer, "Server") + header(answer, "X-Powered-By")).as(path).isEmpty();
    }
  }

  @Test
  void anotherSiteIsAllowedNothing() throws Exception {
    var answer = ask("GET", "/signin", "Origin", "https://elsewhere.example");

    assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH"})
  void aMethodThatNobodyNeedsDoesNothing(String method) throws Exception {
    assertThat(ask(method, "/signin", "X-Nothing", "secret").statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(ask(method, "/signin", "X-Nothing", "secret").body()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.git/config",
        "/.git/HEAD",
        "/actuator",
        "/actuator/env",
        "/assets/",
        "/webjars/",
        "/h2-console",
        "/swagger-ui.html",
        "/v3/api-docs",
        "/gallery",
        "/WEB-INF/web.xml",
        "/application.properties",
        "/today/picture.css",
      })
  void whatIsNotForPeopleIsNotThere(String path) throws Exception {
    assertThat(ask("GET", path, "X-Nothing", "").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasAskedForInVainIsWrittenDownWithoutWhoAndWhich(CapturedOutput output)
      throws Exception {
    String person = "5d5b1f6e-0000-4000-8000-00000000c0de";
    ask("DELETE", "/nowhere/" + person, "X-Nothing", "");
    ask("GET", "/card/" + person, "X-Nothing", "");
    ask("GET", "/invitation/" + person, "X-Nothing", "");

    assertThat(output.getOut()).doesNotContain(person);
    assertThat(output.getOut()).contains("GET /invitation/{token} answered: not there");
  }

  private HttpResponse<String> ask(String method, String path, String header, String value)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(site.address() + path))
              .header(header, value.isEmpty() ? "-" : value)
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
