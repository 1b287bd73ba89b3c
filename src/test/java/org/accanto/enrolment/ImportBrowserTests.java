package org.accanto.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way of a list in a real browser, 390 pixels wide, each page for everybody. */
@AccantoTest
@Tag("import")
@Tag("browser")
class ImportBrowserTests {

  @Autowired Site site;
  @Autowired Cast cast;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @CsvSource({"it, false", "el, true", "ar-XB, false"})
  void aListComesIn(String language, boolean dark) {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, language);
    try (Phone phone =
        (dark ? Phone.inTheDark(site, language) : Phone.in(site, language))
            .signedIn(site.token(giulia))) {
      phone.open("/people").isForEverybody();
      phone.open("/people/export").isForEverybody();
      throughAllSteps(phone);
    }
  }

  @Test
  void aListComesInWithoutJavaScript() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "it");
    try (Phone phone = Phone.withoutJavaScript(site, "it").signedIn(site.token(giulia))) {
      phone.open("/people/import");
      bring(phone);
      choose(phone);
      phone
          .press("Importa adesso")
          .says("1 persona è nuova.")
          .says("Cellulare: Questo non si può chiamare.");
    }
  }

  private void throughAllSteps(Phone phone) {
    phone.open("/people/import").isForEverybody();
    bring(phone);
    phone.isForEverybody();
    choose(phone);
    phone.isForEverybody();
    phone.pressAt("main .card form button.btn").isForEverybody();
    phone.open("/people").pressAt("main .rows a").isForEverybody();
  }

  private void bring(Phone phone) {
    String list =
        "Nome;Cellulare;Città;Ruolo;Taglia;Scadenza attestato\n"
            + ("Amina " + mark + ";333 1234567;Torino;capo;M;31/12/2029\n")
            + ("Zoe " + mark + ";sera;Bari;;L;12/31/2029\n");
    phone
        .page()
        .setInputFiles(
            "input[type=file]", new FilePayload("lista.csv", "text/csv", list.getBytes(UTF_8)));
    phone.pressAt("main form button[type=submit]");
  }

  private static void choose(Phone phone) {
    phone.choose("input[name=everybody][value=PEER]").pressAt("main form button[type=submit]");
  }
}
