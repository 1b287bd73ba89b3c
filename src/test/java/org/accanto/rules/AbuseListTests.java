package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accanto.testing.Abuses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * docs/abuse.md and the tests say the same: no row without a test or a reason, no test unlisted.
 */
@Tag("rules")
class AbuseListTests {

  private static final Map<String, Integer> AREAS = new LinkedHashMap<>();

  static {
    String[] areas = "R12 W5 S8 C8 B6 X8 A9 D10 M6 E6 U4 T3 P3 N10".split(" ");
    Arrays.stream(areas)
        .forEach(a -> AREAS.put(a.substring(0, 1), Integer.valueOf(a.substring(1))));
  }

  /** One row: number, attempt, what stops it, and the tests or why there is none. */
  record Row(String number, String attempt, String stops, String proof) {

    boolean isOpen() {
      return proof.startsWith("not yet: ") || proof.startsWith("nothing of the kind here: ");
    }

    Set<String> tests() {
      return isOpen() ? Set.of() : new TreeSet<>(List.of(proof.replace("`", "").split(", ")));
    }
  }

  @Test
  void eachOfThe98StandsThereOnce() throws IOException {
    List<String> wanted =
        AREAS.entrySet().stream()
            .flatMap(area ->
                IntStream.rangeClosed(1, area.getValue())
                    .mapToObj(n -> "%s%02d".formatted(area.getKey(), n)))
            .toList();

    assertThat(wanted).hasSize(Abuses.CASES);
    assertThat(rows()).extracting(Row::number).containsExactlyElementsOf(wanted);
  }

  @Test
  void eachRowNamesExactlyTheTestsThatTryIt() throws IOException {
    Map<String, Set<String>> written = new TreeMap<>();
    rows().stream().filter(row -> !row.isOpen()).forEach(r -> written.put(r.number(), r.tests()));
    Map<String, Set<String>> tried = new TreeMap<>();
    Abuses.byNumber()
        .forEach((number, tests) ->
            tried.put(
                number,
                tests.stream()
                    .map(test -> test.getDeclaringClass().getSimpleName())
                    .collect(Collectors.toCollection(TreeSet::new))));

    assertThat(written).isEqualTo(tried);
  }

  @Test
  void whatIsNotTriedSaysWhy() throws IOException {
    List<Row> rows = rows();

    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(row.attempt()).as(row.number()).hasSizeGreaterThan(15);
          assertThat(row.stops().isBlank()).as(row.number()).isFalse();
          assertThat(row.isOpen() ? row.proof().replaceFirst("^[^:]*: ", "") : "a test is enough")
              .as(row.number())
              .hasSizeGreaterThan(15);
        });
    long open = rows.stream().filter(Row::isOpen).count();
    assertThat(open).as("open").isLessThan(Abuses.CASES);
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<String> lines = Files.lines(Path.of("docs", "abuse.md"))) {
      lines
          .filter(line -> line.matches("\\| [A-Z]\\d\\d \\|.*"))
          .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
          .forEach(cells -> {
            assertThat(cells).as(cells[0]).hasSize(4);
            rows.add(new Row(cells[0], cells[1], cells[2], cells[3]));
          });
    }
    return rows;
  }
}
