package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.scenarios.Programme;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may do what with the rows of a book stands in a reviewed file; every policy and trigger of
 * every table is then broken, one by one, and the file no longer fits.
 */
@AccantoTest
@Tag("confidentiality")
@Tag("mutants")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenPoliciesTests {

  private static final Path REVIEWED =
      Path.of("src", "test", "resources", "org", "accanto", "rules", "who-may.txt");
  private static final Path EXPLAINED =
      Path.of("src", "test", "resources", "org", "accanto", "rules", "unnoticed.txt");

  @Autowired ApplicationContext beans;
  @Autowired Cast cast;
  @Autowired JdbcClient application;
  @Autowired ActingTransaction transaction;

  private WhoMay who;
  private Map<String, String> asItIs;
  private Map<String, String> asTheyRest;

  /** A policy or trigger, how it is broken, and how it is mended. */
  record Break(String name, String table, String broken, String mended) {}

  @BeforeAll
  void aBookAndThoseWhoLookAtIt() {
    Book book = Book.of(beans);
    Programme programme = book.amina().programme();
    Actor amina = book.amina().actor();
    Map<String, Actor> people = new LinkedHashMap<>();
    people.put("amina", amina);
    people.put("luca", book.luca().actor());
    people.put("peer", programme.peer("Eleni").actor());
    people.put("supporter", programme.supporter("Nikos").certified().actor());
    people.put("professional", programme.professional("Anna").actor());
    people.put("officer", programme.officer("Irini").actor());
    people.put("coordinator", programme.coordinator("Giulia").actor());
    people.put("herself-as-coordinator", cast.wears(amina.person(), Hat.COORDINATOR));
    who = new WhoMay(people, amina.person().value(), book.walk(), application, transaction, cast);
    asItIs = who.everything();
    asTheyRest = inAPause(who::everything);
  }

  @Test
  void whoMayDoWhatIsWhatWasReviewed() throws IOException {
    List<String> lines = new ArrayList<>();
    asItIs.forEach((table, may) -> lines.add(table + ": " + may));
    if (Boolean.getBoolean("accanto.write-who-may")) {
      Files.write(REVIEWED, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(REVIEWED));
  }

  @Test
  void everyBrokenPolicyIsNoticedOrExplained() throws IOException {
    List<Break> breaks = Stream.concat(policies().stream(), triggers().stream()).toList();
    List<String> alive = new ArrayList<>();
    for (Break one : breaks) {
      if (!noticed(one)) {
        alive.add(one.name());
      }
    }
    // Where the two halves of a policy say the same, one of them is enough; without both it shows.
    alive.removeIf(name ->
        isHalf(name)
            && breaks.stream()
                .map(Break::name)
                .anyMatch(whole ->
                    whole.equals(name.replaceFirst(" (using|check)$", " whole"))
                        && !alive.contains(whole)));
    System.out.printf(
        "%d of %d broken policies and triggers noticed%n",
        breaks.size() - alive.size(), breaks.size());
    if (Boolean.getBoolean("accanto.write-who-may")) {
      Files.write(Path.of("target", "unnoticed.txt"), alive);
    }
    assertThat(breaks.size() - alive.size()).isGreaterThan(40);
    assertThat(alive).containsExactlyInAnyOrderElementsOf(explained().keySet());
    assertThat(who.everything()).as("all is mended").isEqualTo(asItIs);
  }

  private static boolean isHalf(String name) {
    return name.endsWith(" using") || name.endsWith(" check");
  }

  /** While the two walk, or else while one of them rests. */
  private boolean noticed(Break one) {
    cast.run(one.broken());
    try {
      return !who.with(one.table()).equals(asItIs.get(one.table()))
          || !inAPause(() -> who.with(one.table())).equals(asTheyRest.get(one.table()));
    } finally {
      cast.run(one.mended());
    }
  }

  private <T> T inAPause(Supplier<T> look) {
    String pause = "update confidentiality.pair set peer_paused_at = %s where scope = ?";
    cast.run(pause.formatted("began_at"), who.walk());
    try {
      return look.get();
    } finally {
      cast.run(pause.formatted("null"), who.walk());
    }
  }

  /** The name of each break that this look cannot notice, and why or where else it is noticed. */
  private static Map<String, String> explained() throws IOException {
    return Files.readAllLines(EXPLAINED, StandardCharsets.UTF_8).stream()
        .filter(line -> line.contains(": "))
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.indexOf(": ")),
                line -> line.substring(line.indexOf(": ") + 2),
                (one, other) -> one,
                TreeMap::new));
  }

  /**
   * What each policy asks, replaced by "yes"; a restricting one is broken in the same way. Without
   * the fences of files that rest: nobody's rests in this look, and RestTests look at those.
   */
  private List<Break> policies() {
    List<Break> found = new ArrayList<>();
    String rows =
        cast.text(
            """
            select string_agg(concat_ws('§', schemaname || '.' || tablename, policyname,
              coalesce(qual, ''), coalesce(with_check, '')), '¶' order by schemaname, tablename, policyname)
            from pg_policies where policyname !~ '^rests(_|$)'
            """);
    for (String row : rows.split("¶", -1)) {
      String[] part = row.split("§", -1);
      if (!asItIs.containsKey(part[0])) {
        continue;
      }
      String alter = "alter policy \"" + part[1] + "\" on " + part[0];
      String name = part[0] + " " + part[1];
      String using = " using (" + part[2] + ")";
      String check = " with check (" + part[3] + ")";
      if (!part[2].isEmpty()) {
        found.add(new Break(name + " using", part[0], alter + " using (true)", alter + using));
      }
      if (!part[3].isEmpty()) {
        found.add(new Break(name + " check", part[0], alter + " with check (true)", alter + check));
      }
      if (!part[2].isEmpty() && !part[3].isEmpty()) {
        String yes = " using (true) with check (true)";
        found.add(new Break(name + " whole", part[0], alter + yes, alter + using + check));
      }
    }
    return found;
  }

  private List<Break> triggers() {
    List<Break> found = new ArrayList<>();
    String rows =
        cast.text(
            """
            select string_agg(tgrelid::regclass || '§' || tgname, '¶' order by 1)
            from pg_trigger where not tgisinternal
            """);
    for (String row : rows.split("¶", -1)) {
      String[] part = row.split("§", -1);
      if (asItIs.containsKey(part[0])) {
        String alter = "alter table " + part[0];
        found.add(
            new Break(
                part[0] + " " + part[1] + " trigger",
                part[0],
                alter + " disable trigger " + part[1],
                alter + " enable trigger " + part[1]));
      }
    }
    return found;
  }
}
