package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/asvs.md names each requirement that applies here once, and its evidence is there. */
@Tag("rules")
class AsvsTests {

  private static final Path TESTS = Path.of("src", "test", "java");

  record Row(String id, String words, String state, String evidence, String reason) {}

  @Test
  void eachRequirementThatAppliesStandsThereOnceAndNoOther() throws IOException {
    List<String> wanted =
        Files.readAllLines(Path.of("src", "test", "resources", "asvs-5.0.0.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .toList();

    assertThat(wanted).hasSize(226);
    assertThat(rows()).extracting(Row::id).containsExactlyElementsOf(wanted);
  }

  @Test
  void eachIsMetOrADeviationWithItsReasonOrNotYet() throws IOException {
    assertThat(rows())
        .allSatisfy(row -> {
          assertThat(row.state()).as(row.id()).isIn("met", "deviation", "not yet");
          assertThat(row.words()).as(row.id()).isNotBlank();
          assertThat(row.evidence().equals("-"))
              .as(row.id())
              .isEqualTo(row.state().equals("not yet"));
          if (!row.state().equals("met")) {
            assertThat(row.reason()).as(row.id()).hasSizeGreaterThan(3);
          }
        });
  }

  @Test
  void eachEvidenceIsThere() throws IOException {
    Set<String> tests = tests();
    for (Row row : rows()) {
      for (String one : row.evidence().equals("-") ? List.<String>of() : split(row.evidence())) {
        boolean there = tests.contains(one) || Files.exists(Path.of(one));
        assertThat(there).as("%s: %s", row.id(), one).isTrue();
      }
    }
  }

  @Test
  void howFarItIs() throws IOException {
    var counts = rows().stream().collect(Collectors.groupingBy(Row::state, Collectors.counting()));

    System.out.printf(
        "FIGURE %d of 226 met, %d deviations, %d not yet%n",
        counts.getOrDefault("met", 0L),
        counts.getOrDefault("deviation", 0L),
        counts.getOrDefault("not yet", 0L));
    assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(226);
  }

  private static List<String> split(String evidence) {
    return List.of(evidence.split(", ", -1));
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Tests.java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("docs", "asvs.md")).stream()
        .map(line -> line.split("\\|", -1))
        .filter(cells -> cells.length == 7 && cells[1].strip().matches("[0-9.]+"))
        .map(c ->
            new Row(
                c[1].strip(),
                c[2].strip(),
                c[3].strip(),
                c[4].strip().replace("`", ""),
                c[5].strip()))
        .toList();
  }
}
