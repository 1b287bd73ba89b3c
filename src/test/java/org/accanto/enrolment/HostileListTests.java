package org.accanto.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.SheetWriter;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever stands in a cell comes back as it was, on the pages and in the file, and runs nowhere.
 */
@AccantoTest
@Tag("import")
class HostileListTests {

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\\\\U([0-9A-Fa-f]{8})|\\\\([trn])");

  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired PeopleList people;
  @Autowired SetClock clock;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  @Abuse({"X05", "N03"})
  void everyFieldComesBackAsItWas() {
    List<String> naughty = naughty();
    Actor coordinator = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor giulia = site.as(coordinator).reading("en");

    Page result = bring(giulia, naughty);

    result.says("We took every row.");
    Map<String, ListedPerson> found =
        people.all(coordinator, Locale.ENGLISH).stream()
            .filter(one -> one.externalId().startsWith(mark))
            .collect(Collectors.toMap(ListedPerson::externalId, one -> one));
    for (int i = 0; i < naughty.size(); i++) {
      String text = naughty.get(i);
      ListedPerson one = Objects.requireNonNull(found.get(mark + "-" + i), text);
      assertThat(one.called()).isEqualTo(text);
      assertThat(one.place()).isEqualTo(text);
      assertThat(one.introduction()).isEqualTo(text);
      assertThat(one.note()).isEqualTo(text);
    }
    onThePages(giulia, List.copyOf(found.values()));
    inTheFile(giulia, naughty);
  }

  private void onThePages(Visitor giulia, List<ListedPerson> found) {
    for (ListedPerson one : found.subList(0, 40)) {
      Page page = giulia.open("/people/" + one.person().value()).isFound();
      runsNothing(page);
      assertThat(page.document().select("dd").eachText().stream().map(HostileListTests::plain))
          .contains(plain(one.introduction()));
    }
    for (int page = 1; page <= 8; page++) {
      runsNothing(giulia.open("/people?page=" + page).isFound());
    }
  }

  private void inTheFile(Visitor giulia, List<String> naughty) {
    Page file =
        giulia.submit(
            giulia.open("/people/export"),
            "/export",
            Map.of(
                "purpose",
                "x",
                "recipient",
                "x",
                "eraseBy",
                clock.today().plusMonths(6).toString()));
    Sheet sheet = SheetReaderTests.read(file.body().getBytes(UTF_8));
    int name = sheet.headings().indexOf("Name");
    int number = sheet.headings().indexOf("Number in your list");
    Map<String, String> called = new HashMap<>();
    sheet.rows().forEach(row -> called.put(row.cells().get(number), row.cells().get(name)));
    for (int i = 0; i < naughty.size(); i++) {
      assertThat(called.get(mark + "-" + i)).isEqualTo(naughty.get(i));
    }
  }

  private static void runsNothing(Page page) {
    assertThat(page.document().select("script:not([src]), iframe, base, object, embed, style"))
        .allMatch(element -> element.is("style") && !element.data().contains("display:none"));
    assertThat(page.document().select("[href^=javascript], [href^=data], [srcdoc]")).isEmpty();
    assertThat(page.document().getAllElements())
        .noneMatch(
            e -> e.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on")));
    assertThat(page.body())
        .doesNotContain("<script>window", "<img src=x", "onload=window.ran=3>\n");
  }

  /** A browser shows several blanks as one; a reader of the page compares that way. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{C}]+", "");
  }

  private Page bring(Visitor giulia, List<String> naughty) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Codice", "Nome", "Città", "Presentazione", "Note contatto"));
    for (int i = 0; i < naughty.size(); i++) {
      String text = naughty.get(i);
      rows.add(List.of(mark + "-" + i, text, text, text, text));
    }
    Page columns = ImportPagesTests.brought(giulia, SheetWriter.file(rows));
    Page preview = ImportPagesTests.chosen(giulia, columns.isFound(), ImportKind.SUPPORTER);
    runsNothing(preview.isFound());
    return giulia.submitAndFollow(preview, ImportPagesTests.here(preview), Map.of());
  }

  static List<String> naughty() {
    try (InputStream in = HostileListTests.class.getResourceAsStream("naughty.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(HostileListTests::unescaped)
          .map(String::strip)
          // A name that nobody sees is refused; ImportRowsTests says so.
          .filter(line -> line.matches("(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String unescaped(String line) {
    return ESCAPE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
  }

  private static String meant(java.util.regex.MatchResult found) {
    if (found.group(3) != null) {
      return switch (found.group(3)) {
        case "t" -> "\t";
        case "r" -> "\r";
        default -> "\n";
      };
    }
    String code = found.group(1) == null ? found.group(2) : found.group(1);
    return Character.toString(Integer.parseInt(code, 16));
  }
}
