package org.accanto.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Behind a web server that makes TLS each cookie says that this host alone has set it. */
@AccantoTest
@Tag("access")
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class BehindTlsTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Keys keys;
  @Autowired SignIn signIn;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();

  @Test
  void whoSignsInOverTlsGetsCookiesOfThisHostAlone() throws Exception {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    String name = "eleni." + UUID.randomUUID();
    new Credentials(keys, signIn).account(name, Hat.PROFESSIONAL, giulia);
    HttpResponse<String> form = get("/signin/password");
    assertThat(form.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(one ->
            assertThat(one)
                .startsWith("__Host-")
                .contains("Path=/", "Secure")
                .doesNotContain("Domain"));

    HttpResponse<String> in = signIn(form, name);

    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(cookies).containsKey("__Host-accanto");
    assertThat(get("/today").statusCode()).isEqualTo(200);
  }

  @Test
  void aCookieWithoutThePrefixOpensNothingOverTls() throws Exception {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    cookies.put("accanto", site.token(giulia));
    assertThat(get("/today").statusCode()).isEqualTo(303);

    cookies.clear();
    cookies.put("__Host-accanto", site.token(giulia));
    assertThat(get("/today").statusCode()).isEqualTo(200);
    cookies.put("__Host-lang", "el");
    HttpResponse<String> refused =
        send(request("/me/story").POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).as("a mistake page knows them too").contains("lang=\"el\"");
  }

  @Test
  void onTheLoopbackAddressNamesArePlain() throws Exception {
    HttpRequest plain =
        HttpRequest.newBuilder(URI.create(site.address() + "/signin/password")).build();

    assertThat(
            client
                .send(plain, HttpResponse.BodyHandlers.ofString())
                .headers()
                .allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one).doesNotContain("__Host-", "Secure"));
  }

  private HttpResponse<String> signIn(HttpResponse<String> form, String name)
      throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>();
    Jsoup.parse(form.body())
        .select("form[action$=password] input[name]")
        .forEach(one -> fields.put(one.attr("name"), one.attr("value")));
    fields.put("name", name);
    fields.put("password", Credentials.PASSWORD);
    fields.put("device", "mine");
    return send(
        request("/signin/password")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    fields.entrySet().stream()
                        .map(one ->
                            one.getKey()
                                + "="
                                + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site.address() + path))
        .header("X-Forwarded-Proto", "https")
        .header(
            "Cookie",
            cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; ")));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    for (String one : answer.headers().allValues("Set-Cookie")) {
      String[] pair = one.split(";", -1)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }
}
