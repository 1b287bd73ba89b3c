package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests: docs/requirements.md names each of the 195 codes once, and each test
 * that it names has run in this build without a failure.
 */
@Tag("after")
class RequirementsMapTests {

  private static final Map<String, Integer> DOCUMENTS =
      Map.of("A", 78, "B", 68, "G", 17, "P", 17, "W", 15);
  private static final Path REPORTS = Path.of("target", "surefire-reports");

  record Row(String code, String state, String where, String test) {}

  @Test
  void eachOfThe195CodesStandsThereOnce() throws IOException {
    List<String> wanted =
        DOCUMENTS.entrySet().stream()
            .flatMap(d -> IntStream.rangeClosed(1, d.getValue()).mapToObj(n -> d.getKey() + n))
            .toList();

    assertThat(rows()).extracting(Row::code).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(wanted).hasSize(195);
  }

  @Test
  void aCodeIsMetOrNotYetAndNothingInBetween() throws IOException {
    assertThat(rows())
        .allSatisfy(row -> {
          assertThat(row.state()).isIn("met", "not yet");
          boolean shown = !row.where().equals("-") && !row.test().equals("-");
          assertThat(shown).as(row.code()).isEqualTo(row.state().equals("met"));
        });
  }

  @Test
  void everyNamedTestRanInThisBuild() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Row row : rows()) {
      for (String test : row.state().equals("met") ? row.test().split(", ", -1) : new String[0]) {
        if (!ran(test)) {
          silent.add(row.code() + ": " + test);
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  private static boolean ran(String test) throws IOException {
    try (Stream<Path> reports = Files.list(REPORTS)) {
      List<Path> found =
          reports.filter(p -> p.getFileName().toString().endsWith("." + test + ".xml")).toList();
      if (found.size() != 1) {
        return false;
      }
      Element suite =
          Jsoup.parse(Files.readString(found.get(0)), "", Parser.xmlParser())
              .expectFirst("testsuite");
      return Integer.parseInt(suite.attr("tests")) > Integer.parseInt(suite.attr("skipped"))
          && suite.attr("failures").equals("0")
          && suite.attr("errors").equals("0");
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("docs", "requirements.md")).stream()
        .map(line -> line.split("\\|", -1))
        .filter(cells -> cells.length == 6 && cells[1].strip().matches("[ABGPW]\\d+"))
        .map(c ->
            new Row(
                c[1].strip(),
                c[2].strip(),
                c[3].strip().replace("`", ""),
                c[4].strip().replace("`", "")))
        .toList();
  }
}
