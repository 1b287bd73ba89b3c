package org.accanto.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list that leaves holds what its reader sees on the screen, field by field, and not more. */
@AccantoTest
class ListAndScreenTests {

  private static final String HIDDEN = "Nobody was to read this";

  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Asking asking;
  @Autowired Requests requests;

  private final String called = "Amina " + UUID.randomUUID();
  private Visitor giulia;
  private Actor amina;

  @BeforeEach
  void aminaTold() {
    Actor coordinator = cast.person("Giulia", Hat.COORDINATOR, "en");
    giulia = site.as(coordinator).reading("en");
    Actor asker = asking.begin("en", UUID.randomUUID()).actor();
    for (Saying saying :
        List.of(
            new Saying.Called(called),
            new Saying.Languages(List.of("it")),
            new Saying.Hard(new Item(UUID.randomUUID(), HIDDEN, null, null, false, false)),
            new Saying.Reach(
                new SafeContact(
                    SafeContact.Way.PHONE,
                    "+39 333 1928374",
                    "",
                    null,
                    null,
                    null,
                    "Say: library")))) {
      asking.say(saying, asker);
    }
    asking.send(asker);
    requests.accept(asker.person(), coordinator);
    amina = new Actor(asker.person(), Hat.PEER);
  }

  @Test
  @Abuse({"X02", "N10"})
  void everyCellOfTheListStandsOnThePageOfThePerson() {
    String page = plain(giulia.open("/people/" + amina.person()).isFound().text());
    Sheet sheet = SheetReaderTests.read(taken().body().getBytes(UTF_8));
    List<String> cells =
        sheet.rows().stream()
            .map(row -> row.cells())
            .filter(row -> row.contains(called))
            .findFirst()
            .orElseThrow();

    assertThat(cells).filteredOn(cell -> !cell.isBlank()).hasSizeGreaterThan(2);
    for (int i = 0; i < cells.size(); i++) {
      for (String part : cells.get(i).split("[,\\n]", -1)) {
        assertThat(page).as(sheet.headings().get(i)).contains(plain(part));
      }
    }
    assertThat(cells.toString()).doesNotContain(HIDDEN);
  }

  /** Without the apostrophe that keeps a cell from running. */
  private static String plain(String text) {
    return text.replaceAll("[\\s'’:.]+", "").toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  @Abuse("X06")
  void theListThatWasTakenLiesNowhere() throws IOException {
    assertThat(taken().body()).contains(called);

    assertThat(giulia.open("/people/export").isFound().body()).doesNotContain(called);
    try (Stream<Path> files =
        Files.walk(Path.of("target", "test-files" + System.getProperty("accanto.fork", "")))) {
      assertThat(files.filter(Files::isRegularFile)).noneMatch(file -> holds(file, called));
    }
    assertThat(
            cast.count(
                "select count(*) from enrolment.export_record t where strpos(t::text, ?) > 0",
                called))
        .isZero();
  }

  private static boolean holds(Path file, String word) {
    try {
      return new String(Files.readAllBytes(file), UTF_8).contains(word);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Page taken() {
    return giulia.submit(
        giulia.open("/people/export"),
        "/export",
        Map.of(
            "purpose", "Telephone list",
            "recipient", "Giulia",
            "eraseBy", clock.today().plusMonths(1).toString()));
  }
}
