package org.accanto.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Sign-ins, tries and forged forms are written down, and nobody can be found in the lines. */
@AccantoTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("access")
class SecurityLogTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Keys keys;
  @Autowired SignIn signIn;

  @Test
  void signingInAndFailingToIsWrittenDownWithoutWho(CapturedOutput output) {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    String name = "eleni." + UUID.randomUUID();
    Actor eleni = new Credentials(keys, signIn).account(name, Hat.PROFESSIONAL, giulia);
    assertThat(lines(output, "SESSION_OPENED")).isEqualTo(1);

    tryWith(name, "not my word at all");
    assertThat(lines(output, "SECRET_NOT_RIGHT")).isEqualTo(1);
    for (int i = 0; i < 4; i++) {
      tryWith(name, "not my word at all");
    }
    assertThat(lines(output, "SECRET_WHILE_PAUSED")).isPositive();
    assertThat(output.toString())
        .doesNotContain(name, "not my word", eleni.person().toString(), "Eleni");
    assertThat(output.toString().lines().filter(one -> one.contains(": security ")))
        .allSatisfy(one -> assertThat(one).matches(".*: security [A-Z_]+( [0-9a-f-]{36})?"));
  }

  @Test
  void aFormThatIsNotOursIsWrittenDown(CapturedOutput output) throws Exception {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    HttpRequest forged =
        HttpRequest.newBuilder(URI.create(site.address() + "/me/story"))
            .header("Cookie", "accanto=" + site.token(amina) + "; lang=en")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString("words=The+river+helped+me.&_csrf=invented"))
            .build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(forged, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body())
        .as("who had it open for long finds the words again")
        .contains("Please send it once more", "The river helped me.");
    assertThat(lines(output, "FORM_NOT_OURS")).isEqualTo(1);
    assertThat(output.toString()).doesNotContain("river", amina.person().toString());
  }

  private void tryWith(String name, String password) {
    Visitor somebody = site.somebody();
    Page form = somebody.open("/signin/password");
    somebody.submit(form, "/signin/password", Map.of("name", name, "password", password));
  }

  private static long lines(CapturedOutput output, String event) {
    return output.toString().lines().filter(one -> one.contains("security " + event)).count();
  }
}
