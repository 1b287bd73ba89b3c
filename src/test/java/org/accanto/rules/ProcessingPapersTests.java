package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The register of processing (GDPR art. 30) and the pre-filled impact assessment (art. 35) follow
 * the decision table, the schema and docs/threats.md: a new table or class makes them stale.
 */
@AccantoTest
@Tag("rules")
class ProcessingPapersTests {

  private static final Path REGISTER = Path.of("docs", "processing-register.md");
  private static final Path ASSESSMENT = Path.of("docs", "impact-assessment.md");

  @Autowired Cast cast;

  @Test
  void eachClassOfTheDecisionTableIsDescribedOnce() throws IOException {
    Processing processing = Processing.read();

    assertThat(
            processing.kinds().stream().filter(Processing.Kind::isClass).map(Processing.Kind::name))
        .containsExactlyInAnyOrderElementsOf(processing.cells().keySet());
  }

  @Test
  void eachTableBelongsToAClass() throws IOException {
    Set<String> described =
        Processing.read().kinds().stream()
            .flatMap(kind -> kind.tables().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(described).isEqualTo(columns().keySet());
  }

  @Test
  void eachTestThatIsNamedIsThere() throws IOException {
    Set<String> there;
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      there =
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
    }
    assertThat(Processing.read().kinds().stream().flatMap(kind -> kind.tests().stream()))
        .isSubsetOf(there);
  }

  /** Run with -Daccanto.write-papers=true to write both anew, then read what changed. */
  @Test
  void thePapersAreThoseOfTheTableAndTheSchema() throws IOException {
    List<String> register = new Register(Processing.read(), columns()).lines();
    List<String> assessment =
        new Assessment(Processing.read(), Files.readAllLines(Path.of("docs", "threats.md")))
            .lines();
    if (Boolean.getBoolean("accanto.write-papers")) {
      Files.write(REGISTER, register);
      Files.write(ASSESSMENT, assessment);
    }
    assertThat(register).isEqualTo(Files.readAllLines(REGISTER));
    assertThat(assessment).isEqualTo(Files.readAllLines(ASSESSMENT));
  }

  /** Every table of ours, past every policy, with its columns. */
  private Map<String, String> columns() {
    String all =
        cast.text(
            """
            select string_agg(t, chr(10) order by t) from (
              select n.nspname || '.' || c.relname || ' '
                || (select string_agg(a.attname, ', ' order by a.attnum) from pg_attribute a
                     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as t
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
               where c.relkind in ('r', 'p')
                 and n.nspname !~ '^(pg_|information_schema|flyway|sec|public)') x
            """);
    Map<String, String> columns = new TreeMap<>();
    all.lines().forEach(line -> columns.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
    return columns;
  }
}
