package org.accanto.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import gallery.SiteAlone;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.accanto.testing.Abuse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("site")
@SpringBootTest(classes = SiteAlone.class)
@AutoConfigureMockMvc
class SitePagesTests {

  private static final int ONE_FONT = 37_000;

  private final MockMvcTester web;
  private final Assets assets;

  @Autowired
  SitePagesTests(MockMvcTester web, Assets assets) {
    this.web = web;
    this.assets = assets;
  }

  @Test
  void everyPageForbidsWhatIsNotOurs() {
    var answer = get("/");
    assertThat(answer).hasStatusOk();
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void theBrowsersLanguageIsSpokenUntilAnotherIsChosen() {
    assertThat(root(in("/", "el")).attr("lang")).isEqualTo("el");
    assertThat(root(in("/", "de")).attr("lang")).isEqualTo("en");
    var chosen =
        web.post().uri("/language").param("lang", "it").param("back", "/safety").exchange();
    assertThat(chosen).hasStatus(303).hasRedirectedUrl("/safety");
    var again = get("/", chosen.getResponse().getCookies());
    assertThat(root(html(again)).attr("lang")).isEqualTo("it");
  }

  @Test
  @Abuse("A08")
  void oneComesBackToThisSiteOnly() {
    for (String back : List.of("//evil.example", "https://evil.example", "/\\evil.example", "x")) {
      assertThat(web.post().uri("/language").param("lang", "it").param("back", back).exchange())
          .hasRedirectedUrl("/");
    }
  }

  @Test
  void largeDarkTextStaysChosen() {
    var chosen = web.post().uri("/reading").param("text", "xl").param("theme", "dark").exchange();
    var root = root(html(get("/", chosen.getResponse().getCookies())));
    assertThat(root.attr("data-text")).isEqualTo("xl");
    assertThat(root.attr("data-theme")).isEqualTo("dark");
  }

  @Test
  void oneInventedLanguageIsWrittenFromRightToLeft() {
    assertThat(root(html(get("/", new Cookie("lang", "ar-XB")))).attr("dir")).isEqualTo("rtl");
  }

  @Test
  void theFirstPageBringsItsStyleAndTheNextOneLinksToIt() {
    var first = get("/");
    assertThat(html(first).select("style")).hasSize(1);
    assertThat(html(first).select(".first-visit")).hasSize(1);
    var next = html(get("/", first.getResponse().getCookies()));
    assertThat(next.select("style")).isEmpty();
    var file =
        web.get()
            .uri(next.select("link[rel=stylesheet]").attr("href"))
            .header("Accept-Encoding", "gzip")
            .exchange();
    assertThat(header(file, "Cache-Control")).contains("immutable");
    assertThat(header(file, "Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void pagesWeighLittle() throws IOException {
    var first = get("/");
    int script = zipped(assets.text("accanto.js"));
    int style = zipped(assets.text("accanto.css"));
    assertThat(style).isLessThan(10_000);
    assertThat(script + zipped(assets.text("htmx.js"))).isLessThan(20_000);
    assertThat(zipped(text(first)) + script + style + ONE_FONT).isLessThan(70_000);
    assertThat(zipped(text(get("/", first.getResponse().getCookies())))).isLessThan(8_000);
  }

  @Test
  void theWordsOfAFormThatCouldNotBeSavedAreGivenBack() {
    var answer =
        web.post()
            .uri("/gallery/broken")
            .param("words", "We walked <there>")
            .param("pin", "123456")
            .param("once", "k")
            .exchange();
    assertThat(answer).hasStatus(503);
    var page = html(answer);
    assertThat(page.select("input[name=words]").val()).isEqualTo("We walked <there>");
    assertThat(page.select("input[name=once]").val()).isEqualTo("k");
    assertThat(page.select("main").text()).contains("We walked <there>");
    assertThat(text(answer)).doesNotContain("123456");
  }

  @Test
  void aMistakeShowsNoDetail() {
    var answer = get("/gallery/broken");
    assertThat(answer).hasStatus(500);
    assertThat(text(answer)).doesNotContain("Amina").doesNotContain("Exception");
    assertThat(get("/nowhere")).hasStatus(404);
    assertThat(in("/nowhere", "it").select("h1").text()).isEqualTo("Questa pagina non è qui");
  }

  @Test
  void problemsAreListedFirstAndBesideTheirField() {
    var answer = web.post().uri("/gallery").exchange();
    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select("[role=alert] .links a")).isNotEmpty();
    for (Element link : page.select("[role=alert] .links a")) {
      assertThat(page.select(link.attr("href"))).hasSize(1);
    }
    var field = page.select("#f-text");
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    for (String id : field.attr("aria-describedby").split(" ", -1)) {
      assertThat(page.select("#" + id)).hasSize(1);
    }
    assertThat(page.select("#f-pin").hasAttr("value")).isFalse();
  }

  @Test
  void everyFieldHasALabelAndEveryIconItsDrawing() {
    var page = in("/gallery", "en");
    for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
      boolean labelled =
          field.closest("label") != null || !page.select("label[for=" + field.id() + "]").isEmpty();
      assertThat(labelled).as(field.outerHtml()).isTrue();
    }
    for (Element use : page.select("use")) {
      assertThat(page.select("symbol[id=" + use.attr("href").substring(1) + "]")).hasSize(1);
    }
  }

  private MvcTestResult get(String path, Cookie... cookies) {
    var request = web.get().uri(path);
    return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
  }

  private Document in(String path, String language) {
    return html(web.get().uri(path).header("Accept-Language", language).exchange());
  }

  private static Element root(Document page) {
    return page.child(0);
  }

  private static String header(MvcTestResult answer, String name) {
    return String.valueOf(answer.getResponse().getHeader(name));
  }

  private static Document html(MvcTestResult answer) {
    return Jsoup.parse(text(answer));
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static int zipped(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
