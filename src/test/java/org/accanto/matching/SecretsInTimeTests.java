package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures whether a coordinator could tell by waiting why two people are kept apart (R04, W03):
 * one peer and two supporters for each cause, asked in turns. The same cause stands there twice:
 * what lies between those two is noise. {@code -Daccanto.measure-secrets=true} writes {@code
 * target/secrets-in-time.md}; a figure of time is never asserted.
 */
@AccantoTest
@Tag("matching")
@EnabledIfSystemProperty(named = "accanto.measure-secrets", matches = "true")
class SecretsInTimeTests {
  private static final int TURNS = Integer.getInteger("accanto.rounds", 400);
  private static final int OTHERS = 5_000;

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Matching matching;

  private record Kept(Actor peer, Actor luca, long[] desk, long[] refusal) {}

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void everyCauseIsAskedInTurns() throws IOException {
    cast.run(
        """
        insert into access.person (id, called, language, created_at)
        select gen_random_uuid(), md5(n::text) || ' ' || md5((n + 1)::text), 'it', now()
          from generate_series(1, %d) n
        """
            .formatted(OTHERS));
    Actor giulia = cast.coordinator("Giulia");
    Map<String, Kept> causes = new LinkedHashMap<>();
    causes().forEach((cause, apart) -> causes.put(cause, kept(apart)));
    for (int turn = -TURNS / 4; turn < TURNS; turn++) {
      int slot = Math.max(turn, 0);
      for (Kept one : causes.values()) {
        long before = System.nanoTime();
        Desk desk = matching.desk(one.peer.person(), giulia).orElseThrow();
        long between = System.nanoTime();
        matching.propose(one.peer.person(), List.of(one.luca.person()), giulia);
        one.refusal[slot] = System.nanoTime() - between;
        one.desk[slot] = between - before;
        assertThat(desk.suggestions()).hasSize(1);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "| cause | desk, ms: lower quartile | median | upper | refusal: lower | median | upper |");
    lines.add("|---|---|---|---|---|---|---|");
    causes.forEach((cause, one) -> lines.add(row(cause, one)));
    lines.add("");
    lines.add(furthest("desk", causes.values().stream().map(Kept::desk).toList()));
    lines.add(furthest("refusal", causes.values().stream().map(Kept::refusal).toList()));
    Files.write(Path.of("target/secrets-in-time.md"), lines);
  }

  private interface Apart extends Consumer<Kept> {}

  private Map<String, Apart> causes() {
    Map<String, Apart> causes = new LinkedHashMap<>();
    causes.put("no contact, said by the peer", two -> apart(two.peer, "NO_CONTACT", two.luca));
    for (String kind : List.of("NO_CONTACT", "THERAPY", "PRIVATE")) {
      causes.put(kind + " by the peer", two -> apart(two.peer, kind, two.luca));
      causes.put(kind + " by the supporter", two -> apart(two.luca, kind, two.peer));
    }
    causes.put(
        "not again, or a private no",
        two ->
            cast.run(
                "insert into matching.apart (peer, supporter, since) values (?, ?, ?)",
                two.peer.person().value(),
                two.luca.person().value(),
                Sql.at(clock.instant())));
    causes.put(
        "the supporter's own limits",
        two ->
            cast.run(
                "insert into enrolment.rather_not (supporter, areas, changed_at)"
                    + " values (?, '{debt}', ?)",
                two.luca.person().value(),
                Sql.at(clock.instant())));
    causes.put("a pause", two -> People.ofOneTest(cast, clock).pauses(two.luca));
    return causes;
  }

  private Kept kept(Apart apart) {
    People people = People.ofOneTest(cast, clock);
    Actor amina = cast.peer("Amina" + UUID.randomUUID());
    Actor luca = cast.supporter("Luca" + UUID.randomUUID());
    Actor nikos = cast.supporter("Nikos" + UUID.randomUUID());
    people.asks(amina, "Parole mie", "{}", "{}");
    people.offers(luca, "Ciao, sono Luca", "MAN", 2);
    people.offers(nikos, "Ciao, sono Nikos", "MAN", 2);
    Kept kept = new Kept(amina, luca, new long[TURNS], new long[TURNS]);
    apart.accept(kept);
    return kept;
  }

  private void apart(Actor owner, String kind, Actor other) {
    cast.run(
        """
        insert into enrolment.apart (id, owner, kind, called, since)
        select ?, ?, ?, p.called, ? from access.person p where p.id = ?
        """,
        UUID.randomUUID(),
        owner.person().value(),
        kind,
        Sql.at(clock.instant()),
        other.person().value());
  }

  private static String row(String cause, Kept one) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
        cause,
        quartile(one.desk, 1),
        quartile(one.desk, 2),
        quartile(one.desk, 3),
        quartile(one.refusal, 1),
        quartile(one.refusal, 2),
        quartile(one.refusal, 3));
  }

  private static double quartile(long[] times, int quarters) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length * quarters / 4] / 1e6;
  }

  /** How far the medians lie apart, beside the middle half of the times of one cause. */
  private static String furthest(String what, List<long[]> all) {
    double[] medians = all.stream().mapToDouble(times -> quartile(times, 2)).sorted().toArray();
    double spread =
        all.stream().mapToDouble(t -> quartile(t, 3) - quartile(t, 1)).average().orElse(0);
    double apart = medians[medians.length - 1] - medians[0];
    return String.format(
        Locale.ROOT,
        "%s: medians at most %.2f ms apart, the middle half of one cause %.2f ms: %.2f times",
        what,
        apart,
        spread,
        apart / spread);
  }
}
