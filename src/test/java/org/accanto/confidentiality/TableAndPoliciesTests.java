package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application's answer and the database's answer are the same, for random people, walks and
 * permissions, in reading and in writing; and when a policy is changed, this test sees it.
 */
@AccantoTest
@Tag("confidentiality")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableAndPoliciesTests {

  /** What the policies of a table of this class let the actor through to. */
  private record Let(
      Set<UUID> walks,
      Set<UUID> others,
      Set<UUID> items,
      Set<UUID> people,
      boolean byHat,
      Set<UUID> writes,
      Set<UUID> restingPeers,
      Set<UUID> restingColleagues) {}

  private static final String LET =
      """
      select c.class, sec.scopes(c.class) as walks, sec.others(c.class) as others,
        sec.items(c.class) as items, sec.subjects(c.class) as people, sec.hat_reads(c.class) as by_hat,
        sec.writes(c.class) as writes, sec.resting('PEER') as peers, sec.resting('COLLEAGUE') as colleagues
      from unnest(:classes::text[]) as c(class)
      """;

  /** Classes whose rows differ most, so that a changed policy shows soon. */
  private static final List<DataClass> TELLING =
      List.of(
          DataClass.NOTE,
          DataClass.GOAL,
          DataClass.CONTACT,
          DataClass.MATCH_CARD,
          DataClass.RECORD,
          DataClass.TRAINING,
          DataClass.SAFE_CONTACT,
          DataClass.SAFEGUARDING,
          DataClass.AGREEMENT);

  @Autowired Cast cast;
  @Autowired Clock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Relations relations;

  private final DecisionTable table = DecisionTable.golden();
  private @Nullable World mutants;

  @Test
  void theApplicationAndTheDatabaseAnswerAlike() {
    long seed = Long.getLong("accanto.seed", new Random().nextLong());
    Random random = new Random(seed);
    AtomicInteger compared = new AtomicInteger();
    for (int i = 0; i < 2; i++) {
      World world = new World(random, cast, clock.instant());
      assertThat(firstDifference(world, 4, compared))
          .as("seed %d (run with -Daccanto.seed)", seed)
          .isEmpty();
    }
    assertThat(compared.get()).as("comparisons, seed %d", seed).isGreaterThan(20_000);
  }

  /** Each line changes one function in one way; a world of the same kind must notice it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "sec.pairs(timestamptz) | then 'RESTS' | then 'COMPANION'",
        "sec.pairs(timestamptz) | p.peer = any ((select sec.resting('PEER'))::uuid[]) | false",
        "sec.pairs(timestamptz) | where r.ended_at is null | where false",
        "sec.open_now(timestamptz) | o.class <> 'WELLBEING' and | false and",
        "sec.pairs(timestamptz) | p.ended_at is not null | false",
        "sec.pairs(timestamptz) | p.agreed_at is null | false",
        "sec.pairs(timestamptz) | when p.paused_at is not null | when false",
        "sec.scopes(text) | d.answer = 'A' | d.answer in ('A', 'M', 'V')",
        "sec.scopes(text) | me.hat = 'SUPPORTER' and | ",
        "sec.scopes(text) | d.class = wanted and | ",
        "sec.open_now(timestamptz) | where a.withdrawn_at is null | ",
        "sec.items(text) | a.reader_hat = me.hat and | ",
        "sec.open_now(timestamptz) | and o.until_at > (select sec.no_earlier(now_at)) | ",
        "sec.open_now(timestamptz) | e.ended_at is null and | ",
        "sec.open_now(timestamptz) | and d.answer = 'B' | and d.answer in ('B', 'C')",
        "sec.open_now(timestamptz) | d.relation = e.opener_hat and | ",
        "sec.subjects(text) | a.item is null | true",
        "sec.subjects(text) | a.class = wanted and | ",
        "sec.subjects(text) | d.answer in ('B', 'C') | true",
        "sec.subjects(text) | a.reader = me.person and | ",
        "sec.hat_reads(text) | and d.answer = 'A' | ",
        "sec.hat_reads(text) | 'COORDINATOR', 'DPO' | 'COORDINATOR'",
        "sec.writes(text) | and d.writes | and d.answer = 'A'",
        "sec.writes(text) | not p.paused | true",
      })
  void aChangedPolicyIsNoticed(String function, String from, @Nullable String to) {
    String before = cast.text("select pg_get_functiondef('" + function + "'::regprocedure)");
    assertThat(before).contains(from);
    try {
      cast.run(before.replace(from, to == null ? "" : to));
      assertThat(noticed(worldOfMutants())).isPresent();
    } finally {
      cast.run(before);
    }
  }

  /** One for all changed policies: it is made by the administrator, whom no policy concerns. */
  private World worldOfMutants() {
    World made = mutants == null ? new World(new Random(7), cast, clock.instant()) : mutants;
    mutants = made;
    return made;
  }

  private Optional<String> firstDifference(World world, int things, AtomicInteger compared) {
    return world.actors().stream()
        .sorted(Comparator.comparing(world::wears).reversed())
        .map(actor -> transaction.as(actor, () -> difference(world, actor, things, compared)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> noticed(World world) {
    return world.actors().stream()
        .filter(world::wears)
        .map(actor ->
            transaction.as(
                actor,
                () -> {
                  Map<DataClass, Let> let = let();
                  return TELLING.stream()
                      .flatMap(of ->
                          world.subjectsFor(actor, of).stream()
                              .map(subject -> difference(world, actor, of, subject, let)))
                      .flatMap(Optional::stream)
                      .findFirst();
                }))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> difference(
      World world, Actor actor, int things, AtomicInteger compared) {
    Map<DataClass, Let> let = let();
    for (DataClass of : DataClass.values()) {
      for (int i = 0; i < things; i++) {
        compared.addAndGet(2);
        Optional<String> found = difference(world, actor, of, world.someSubject(of), let);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> difference(
      World world, Actor actor, DataClass of, Subject subject, Map<DataClass, Let> let) {
    Standing standing = relations.of(actor, of, subject);
    boolean read = mayReadSomething(actor, table.reading(of, standing), subject);
    boolean write = table.writing(of, standing);
    Let policies = Objects.requireNonNull(let.get(of));
    boolean own = isOwn(world, actor, of, subject);
    boolean rests = rests(actor, policies, of, subject, own);
    boolean readable = world.wears(actor) && (own || lets(policies, subject, rests));
    boolean writable = world.wears(actor) && writes(actor, policies, own, of, subject, rests);
    return read == readable && write == writable
        ? Optional.empty()
        : Optional.of(
            "%s %s %s: read %s, policies %s; write %s, policies %s"
                .formatted(actor, of, subject, read, readable, write, writable));
  }

  /** Outside of a walk the policies of others' tables let through the little of "minimal" too. */
  private static boolean mayReadSomething(Actor actor, Decision decision, Subject subject) {
    boolean pairOutside = subject.walk() == null && (actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER));
    return decision.allows() || (pairOutside && decision instanceof Decision.Minimal);
  }

  private static boolean isOwn(World world, Actor actor, DataClass of, Subject subject) {
    if (!actor.person().equals(subject.person()) || !of.isOwnAs(actor)) {
      return false;
    }
    UUID walk = subject.walk();
    Hat there =
        walk != null && world.walk(walk).peer().equals(actor.person()) ? Hat.PEER : Hat.SUPPORTER;
    return walk == null || actor.is(there);
  }

  /** The fence of each table (sec.fence); where it could be both files, either closes to others. */
  private static boolean rests(Actor actor, Let let, DataClass of, Subject subject, boolean own) {
    UUID person = subject.person().value();
    boolean both = of.standsWithPeers() && of.standsWithColleagues();
    boolean asPeer = both && own ? actor.is(Hat.PEER) : of.standsWithPeers();
    boolean asColleague = both && own ? !asPeer : of.standsWithColleagues();
    return (asPeer && let.restingPeers().contains(person))
        || (asColleague && let.restingColleagues().contains(person));
  }

  private static boolean lets(Let let, Subject subject, boolean rests) {
    UUID walk = subject.walk();
    UUID item = subject.item();
    boolean pair =
        walk == null ? let.others().contains(subject.person().value()) : let.walks().contains(walk);
    return pair
        || (let.byHat() && !rests)
        || let.people().contains(subject.person().value())
        || (item != null && let.items().contains(item));
  }

  private boolean writes(
      Actor actor, Let let, boolean own, DataClass of, Subject subject, boolean rests) {
    UUID walk = subject.walk();
    return (own && !rests && table.cell(of, Relation.SELF).writes())
        // Tables that coordinators write name the role themselves: WhoDecidesTests asks them.
        || (actor.is(Hat.COORDINATOR)
            && !own
            && !rests
            && table.cell(of, Relation.COORDINATOR).writes())
        || (walk != null && let.writes().contains(walk));
  }

  private Map<DataClass, Let> let() {
    Map<DataClass, Let> found = new EnumMap<>(DataClass.class);
    String[] classes =
        Arrays.stream(DataClass.values()).map(DataClass::name).toArray(String[]::new);
    database
        .sql(LET)
        .param("classes", classes)
        .query(
            (RowCallbackHandler)
                row ->
                    found.put(
                        DataClass.valueOf(row.getString("class")),
                        new Let(
                            ids(row.getArray("walks")),
                            ids(row.getArray("others")),
                            ids(row.getArray("items")),
                            ids(row.getArray("people")),
                            row.getBoolean("by_hat"),
                            ids(row.getArray("writes")),
                            ids(row.getArray("peers")),
                            ids(row.getArray("colleagues")))));
    return found;
  }

  private static Set<UUID> ids(Array array) throws SQLException {
    return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toSet());
  }
}
