package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What signing in and out leaves in the browser and in the log (A08, D03, D04, D07). */
@AccantoTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("access")
class BrowserSafetyTests {

  private static final String PIN = "482915";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Access access;
  @Autowired Keys keys;
  @Autowired SignIn signIn;
  private final HttpClient client = HttpClient.newHttpClient();
  private PrintedCard card = new PrintedCard("", "", "", "");

  @BeforeEach
  void aminaHasACard() {
    card = new Credentials(keys, signIn).card(cast.peer("Amina"), cast.coordinator("G"), PIN);
  }

  @Test
  @Abuse("D07")
  void onASharedDeviceTheCookieEndsWithTheBrowser() throws Exception {
    String cookie = cookie(signInWith("shared", "http"), "accanto");

    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
    assertThat(cookie).doesNotContain("Max-Age").doesNotContain("Expires").doesNotContain("Secure");
    assertThat(signInWith("shared", "http").headers().allValues("Set-Cookie"))
        .noneMatch(set -> set.startsWith("device="));
  }

  @Test
  void onOnesOwnDeviceItStaysThirtyDays() throws Exception {
    HttpResponse<String> answer = signInWith("mine", "http");

    assertThat(cookie(answer, "accanto")).contains("Max-Age=2592000", "HttpOnly", "SameSite=Lax");
    assertThat(cookie(answer, "device")).contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  @Abuse("A08")
  void aTokenThatSomebodyPlantedIsNeverTheOneAfterSigningIn() throws Exception {
    HttpResponse<String> answer = signInWith("shared", "planted-by-somebody-else");

    assertThat(cookie(answer, "accanto")).doesNotContain("planted");
    assertThat(access.session("planted-by-somebody-else")).isEmpty();
  }

  @Test
  @Abuse("D03")
  void whoLeavesIsForgottenByTheBrowser() throws Exception {
    Actor amina = cast.peer("Amina");
    HttpResponse<String> out = post("/signout", "", "accanto=" + site.token(amina), true);

    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
    assertThat(cookie(out, "accanto")).contains("Max-Age=0");
  }

  @Test
  void leaveNowEndsASharedSessionAndKeepsOnesOwn() throws Exception {
    Actor amina = cast.peer("Amina");
    String shared = access.open(amina, false, "");
    String own = access.open(amina, true, "");

    assertThat(post("/exit", "", "accanto=" + shared, false).statusCode()).isEqualTo(204);
    assertThat(post("/exit", "", "accanto=" + own, false).statusCode()).isEqualTo(204);

    assertThat(access.session(shared)).isEmpty();
    assertThat(access.session(own)).isPresent();
    assertThat(post("/exit", "", "", false).statusCode()).isEqualTo(204);
  }

  @Test
  void withoutJavaScriptLeaveNowGoesToTheNeutralPageAndEndsASharedSession() throws Exception {
    Actor amina = cast.peer("Amina");
    String shared = access.open(amina, false, "");
    String own = access.open(amina, true, "");

    HttpResponse<String> out = post("/exit", "go=away", "accanto=" + shared, false);
    post("/exit", "go=away", "accanto=" + own, false);

    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.headers().firstValue("Location")).contains("https://weather.example/");
    assertThat(out.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(cookie(out, "accanto")).contains("Max-Age=0");
    assertThat(access.session(shared)).isEmpty();
    assertThat(access.session(own)).isPresent();
  }

  @Test
  @Abuse("A08")
  void anotherSiteCannotEndASession() throws Exception {
    String shared = access.open(cast.peer("Amina"), false, "");

    for (String[] header :
        List.of(
            new String[] {"Sec-Fetch-Site", "cross-site"},
            new String[] {"Origin", "https://evil.example"})) {
      var request =
          HttpRequest.newBuilder(URI.create(site.address() + "/exit"))
              .header(header[0], header[1])
              .POST(HttpRequest.BodyPublishers.noBody());
      send(request, "accanto=" + shared);
    }

    assertThat(access.session(shared)).isPresent();
  }

  @Test
  @Abuse("A08")
  void aFormOfAnotherSiteIsRefused() throws Exception {
    String token = site.token(cast.peer("Amina"));

    assertThat(post("/sessions/others/ending", "", "accanto=" + token, false).statusCode())
        .isBetween(400, 499);
    assertThat(post("/signout", "", "accanto=" + token, false).statusCode()).isBetween(400, 499);
    assertThat(access.session(token)).isPresent();
  }

  @Test
  void aFieldWithoutANameIsRefusedWithOurPage() {
    for (String path : List.of("/language", "/signin/card", "/nowhere")) {
      Page page = site.somebody().reading("it").post(path, Map.of("", "x"));

      assertThat(page.status()).as(path).isEqualTo(400);
      assertThat(page.document().title()).as(path).contains("Non siamo riusciti a leggere");
    }
    assertThat(site.somebody().open("/?=x").status()).isEqualTo(200);
  }

  @Test
  @Abuse({"A08", "D04"})
  void pagesOfSignInAreNotKeptAndNameNobody() throws Exception {
    HttpResponse<String> page = get("/signin/card", "");

    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(Jsoup.parse(page.body()).select("input[name=pin]").attr("autocomplete"))
        .isEqualTo("off");
    assertThat(Jsoup.parse(get("/signin/password", "").body()).select("input[type=password]"))
        .allSatisfy(field -> assertThat(field.hasAttr("onpaste")).isFalse());
  }

  @Test
  @Abuse("U04")
  void secretsAreInNoLog(CapturedOutput output) throws Exception {
    new Credentials(keys, signIn).account("eleni.log", Hat.PROFESSIONAL, cast.coordinator("G"));
    signInWith("mine", "http");
    signInPassword("eleni.log", PASSWORD);
    signInPassword("eleni.log", "a very wrong password 77");

    assertThat(output.getAll())
        .doesNotContain(PIN)
        .doesNotContain(PASSWORD)
        .doesNotContain("a very wrong password 77")
        .doesNotContain(card.path())
        .doesNotContain(card.words());
    assertThat(List.of(card.toString(), new CardName.Code("secret").toString()))
        .noneMatch(text -> Pattern.compile("secret|" + card.startNumber()).matcher(text).find());
  }

  private HttpResponse<String> signInWith(String device, String planted) throws Exception {
    String body = "name=" + encode(card.words()) + "&pin=" + PIN + "&device=" + device;
    return post("/signin/card", body, "accanto=" + planted, true);
  }

  private void signInPassword(String name, String password) throws Exception {
    post("/signin/password", "name=" + name + "&password=" + encode(password), "", true);
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(set -> set.startsWith(name + "="))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> get(String path, String cookies) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(site.address() + path)).GET(), cookies);
  }

  private HttpResponse<String> post(String path, String body, String cookies, boolean fromOurPage)
      throws Exception {
    String all = cookies;
    String fields = body;
    if (fromOurPage) {
      HttpResponse<String> page = get("/reading", "");
      String form = cookie(page, "form").replaceAll(";.*", "");
      String token = Jsoup.parse(page.body()).select("input[name=_csrf]").getFirst().val();
      all = cookies.isEmpty() ? form : cookies + "; " + form;
      fields = body + "&_csrf=" + encode(token);
    }
    return send(
        HttpRequest.newBuilder(URI.create(site.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields)),
        all);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String cookies)
      throws IOException, InterruptedException {
    Map<String, String> headers = cookies.isEmpty() ? Map.of() : Map.of("Cookie", cookies);
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
