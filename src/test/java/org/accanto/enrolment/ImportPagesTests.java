package org.accanto.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A coordinator brings a list in a browser without JavaScript, mends what was refused, and brings
 * it again.
 */
@AccantoTest
@Tag("import")
class ImportPagesTests {

  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired PeopleList people;
  @Autowired SetClock clock;
  @Autowired Imports imports;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el", "en-XA", "ar-XB"})
  void everyStepIsAPageInEveryLanguage(String language) {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, language)).reading(language);
    giulia.open("/people").isFound();
    giulia.open("/people/export").isFound();
    String list =
        "Nome;Telefono;Ruolo;Taglia\nAmina "
            + mark
            + language
            + ";sera;capo;M\nLuca "
            + mark
            + language
            + ";333 1234567;;L\n";

    Page columns = brought(giulia, list.getBytes(UTF_8));
    Page preview = chosen(giulia, columns.isFound(), ImportKind.PEER);
    Page result = giulia.submitAndFollow(preview.isFound(), here(preview), Map.of());

    result.isFound();
    assertThat(result.document().select("a[href$=/refused]")).hasSize(1);
  }

  @Test
  void amongManyPeopleOneIsFoundByName() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");
    String list = "Name,Phone\nÁgnes " + mark + ",333 1234567\nLuca " + mark + ",333 7654321\n";
    Page columns = brought(giulia, list.getBytes(UTF_8));
    Page preview = chosen(giulia, columns.isFound(), ImportKind.SUPPORTER);
    giulia.submitAndFollow(preview.isFound(), here(preview), Map.of()).isFound();

    giulia
        .search("/people", "agnes " + mark)
        .isFound()
        .says("Ágnes " + mark)
        .doesNotSay("Luca " + mark);
    giulia.search("/people", "nobody" + mark).isFound().says("Nobody in this list");
  }

  @Test
  @Abuse("X08")
  void theColumnsOfPowerAreNamedAndCannotBeTaken() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");
    Page columns = brought(giulia, ("Nome;Ruolo\nAmina " + mark + ";admin\n").getBytes(UTF_8));

    columns.says("We never take these columns: Ruolo");
    assertThat(columns.document().select("select[name=column-1]")).isEmpty();
    Map<String, String> forged =
        Map.of("everybody", "PEER", "column-0", "CALLED", "column-1", "KIND");
    Page again = giulia.submit(columns, "/columns", forged);

    assertThat(again.status()).isEqualTo(422);
    again.says("never taken from a list");
  }

  @Test
  void nothingIsDroppedSilently() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");
    String list = "Elenco 2026;;;\nNome;Taglia;Scadenza;Ruolo\nAmina " + mark + ";M;1/1/2030;x\n";
    Page columns = brought(giulia, list.getBytes(UTF_8));

    columns.says("Above the headings stands “Elenco 2026”");
    Page preview = chosen(giulia, columns, ImportKind.PEER);

    preview.says("We leave out: Taglia and Ruolo.");
    preview.says("Of peers we do not take: Certificate valid until.");
  }

  @Test
  void refusedRowsAreTakenAlongMendedAndBroughtAgain() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "it")).reading("it");
    String list =
        "Nome;Telefono;Dal\nAmina "
            + mark
            + ";333 1234567;1/9/2026\n=Zoe "
            + mark
            + ";sera;12/31/2026\n";
    Page preview = chosen(giulia, brought(giulia, list.getBytes(UTF_8)), ImportKind.PEER);
    preview.says("Riga 3").says("Telefono: Questo non si può chiamare.");
    Page result = giulia.submitAndFollow(preview, here(preview), Map.of());
    result.says("1 persona è nuova.").says("1 riga non abbiamo potuto prenderla.");

    String file = giulia.open(result.document().select("a[href$=/refused]").attr("href")).body();

    assertThat(file).startsWith("\uFEFF\"Nome\";\"Telefono\";\"Dal\";\"Perché\"");
    assertThat(file)
        .contains("\"'=Zoe " + mark + "\";\"sera\"")
        .contains("il mese venga per primo");
    String mended = file.replace("\"sera\"", "\"333 7654321\"").replace("12/31/2026", "31/12/2026");
    Page columns = brought(giulia, mended.getBytes(UTF_8));
    columns.says("Hai già portato un elenco con queste intestazioni");
    Page second = giulia.submitAndFollow(columns, "/columns", Map.of());
    second.says("=Zoe " + mark);
    giulia.submitAndFollow(second, here(second), Map.of()).says("Abbiamo preso tutte le righe.");
  }

  @Test
  void twoClicksOnImportAreOneImport() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");
    Page preview =
        chosen(
            giulia,
            brought(giulia, ("Nome\nAmina " + mark + "\n").getBytes(UTF_8)),
            ImportKind.PEER);

    Page first = giulia.submitAndFollow(preview, here(preview), Map.of());
    Page second = giulia.submitAndFollow(preview, here(preview), Map.of());

    assertThat(second.text()).isEqualTo(first.text());
    first.says("1 person is new.");
  }

  @Test
  void aFileThatIsNoListGetsOneSentence() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");

    assertThat(refused(giulia, new byte[] {'P', 'K', 3, 4}).text()).contains("Save as, CSV");
    assertThat(refused(giulia, new byte[0]).text()).contains("Choose a file first.");
    assertThat(refused(giulia, new byte[SheetReader.MOST_BYTES + 1]).text())
        .contains("larger than 5 MB");
    assertThat(refused(giulia, "Nome\n".getBytes(UTF_8)).text()).contains("no row below");
    Page far =
        giulia.upload(
            giulia.open("/people/import"), "/people/import", "list", "a.csv", new byte[22 << 20]);
    giulia.open(far.location()).says("larger than 5 MB");
  }

  @Test
  void anotherCoordinatorFindsNothingOfAListOnItsWayIn() {
    Visitor giulia = site.as(cast.coordinator("Giulia"));
    Visitor eleni = site.as(cast.coordinator("Eleni"));
    Page preview =
        chosen(
            giulia,
            brought(giulia, ("Nome\nAmina " + mark + "\n").getBytes(UTF_8)),
            ImportKind.PEER);
    String here = "/people/import/" + here(preview).replaceFirst(".*/", "");

    for (String path : List.of(here, here + "/columns", here + "/result", here + "/refused")) {
      eleni.open(path).isNotFound();
    }
  }

  @Test
  void yesAndNoAreSaidOnThePersonsPage() {
    Actor coordinator = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor giulia = site.as(coordinator).reading("en");
    String list = "Nome;Telefono\nAmina " + mark + ";333 1234567\nZoe " + mark + ";333 7654321\n";
    Page preview = chosen(giulia, brought(giulia, list.getBytes(UTF_8)), ImportKind.PEER);
    giulia.submitAndFollow(preview, here(preview), Map.of());

    Page amina = giulia.open("/people/" + find(coordinator, "Amina " + mark).person().value());
    amina.says("Has not yet said yes").says("3331234567");
    giulia.submitAndFollow(amina, "/yes", Map.of()).says("Asks for support");
    Page zoe = giulia.open("/people/" + find(coordinator, "Zoe " + mark).person().value() + "/no");
    giulia.submitAndFollow(zoe, "/no", Map.of()).doesNotSay("Zoe " + mark);
  }

  @Test
  @Abuse({"X01", "X05"})
  void theListLeavesOnlyWithAPurposeAndNoCellRuns() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");
    String list =
        "Nome;Note contatto;Telefono\n=cmd|' /C calc'!A0 " + mark + ";@SUM(A1);+39 333 1234567\n";
    Page preview = chosen(giulia, brought(giulia, list.getBytes(UTF_8)), ImportKind.SUPPORTER);
    giulia.submitAndFollow(preview, here(preview), Map.of());
    Page form = giulia.open("/people/export");

    assertThat(giulia.submit(form, "/export", Map.of()).status()).isEqualTo(422);
    Page file =
        giulia.submit(
            form,
            "/export",
            Map.of(
                "purpose",
                "Telephone list",
                "recipient",
                "Giulia",
                "eraseBy",
                clock.today().plusMonths(6).toString()));

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.body())
        .startsWith("\uFEFF")
        .contains("\"'=cmd|' /C calc'!A0 " + mark + "\"")
        .contains("\"'@SUM(A1)\"")
        .contains("\"'+393331234567\"");
  }

  private ListedPerson find(Actor coordinator, String called) {
    return people.all(coordinator, Locale.ENGLISH).stream()
        .filter(one -> one.called().equals(called))
        .findFirst()
        .orElseThrow();
  }

  private static Page refused(Visitor visitor, byte[] file) {
    Page again =
        visitor.upload(visitor.open("/people/import"), "/people/import", "list", "a.csv", file);
    assertThat(again.status()).isEqualTo(422);
    return again;
  }

  static Page brought(Visitor visitor, byte[] file) {
    Page answer =
        visitor.upload(visitor.open("/people/import"), "/people/import", "list", "lista.csv", file);
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    return visitor.follow(answer.location());
  }

  static Page chosen(Visitor visitor, Page columns, ImportKind everybody) {
    Map<String, String> fields = new HashMap<>();
    fields.put("everybody", everybody.name());
    return visitor.submitAndFollow(columns, "/columns", fields);
  }

  /** The end of the address that the preview's import button posts to. */
  static String here(Page preview) {
    return preview.document().select("form[action]").stream()
        .map(form -> form.attr("action"))
        .filter(action -> action.matches(".*/people/import/[0-9a-f-]{36}"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(preview.text()));
  }
}
