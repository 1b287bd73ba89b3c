package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every class, role, relation, agreement, pause, ending, permission and emergency with every other,
 * and of each: is it known, read and why, written. The code and the rules said again are one.
 */
@Tag("confidentiality")
@Tag("decision-table")
class AllCombinationsTests {

  private static final PersonId AMINA = PersonId.random();
  private static final PersonId SOMEBODY = PersonId.random();
  private static final UUID WALK = UUID.randomUUID();
  private static final UUID ITEM = UUID.randomUUID();
  private static long compared;
  private static long differing;

  private final DecisionTable table = DecisionTable.golden();
  private final Restated rules = new Restated();
  private final List<String> differences = new ArrayList<>();

  @BeforeAll
  static void nothingYet() {
    compared = 0;
    differing = 0;
  }

  @AfterAll
  static void figure() {
    System.out.printf(Locale.ROOT, "FIGURE %d combinations, %d differences%n", compared, differing);
  }

  @Test
  void theSameClassesAreRestated() {
    assertThat(Stream.of(DataClass.values()).map(DataClass::name))
        .containsExactlyInAnyOrderElementsOf(rules.classes());
  }

  @Test
  void whoeverAsksInWhateverState() {
    for (int bits = 0; bits < 1 << 15; bits++) {
      Found found =
          new Found(
              at(bits, 0),
              at(bits, 1),
              at(bits, 2),
              at(bits, 3),
              at(bits, 4),
              at(bits, 5),
              at(bits, 13),
              at(bits, 14),
              new Found.Resting(at(bits, 10), at(bits, 11), at(bits, 12)));
      for (Hat hat : Hat.values()) {
        Actor actor = new Actor(AMINA, hat);
        PersonId whose = at(bits, 6) ? AMINA : SOMEBODY;
        Subject subject = new Subject(whose, at(bits, 7) ? WALK : null, at(bits, 8) ? ITEM : null);
        for (DataClass of : DataClass.values()) {
          boolean acts = at(bits, 9);
          Standing standing = acts ? found.standing(actor, of, subject) : Standing.NOBODY;
          String relation = rules.relation(hat, at(bits, 6), of.name(), at(bits, 7), found);
          boolean rests = rules.rests(relation, at(bits, 7), found.paused());
          boolean frozen = rules.frozen(hat, relation, of.name(), found);
          compare(
              of,
              standing,
              relation,
              new Standing(acts, null, rests, frozen, found.opened(), found.harm()));
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isGreaterThan(490_000);
  }

  /** Also relations in which nobody is found today: their modules will find the table as it is. */
  @Test
  void everyRelationOfTheTable() {
    List<@Nullable Relation> all = new ArrayList<>(List.of(Relation.values()));
    all.add(null);
    for (DataClass of : DataClass.values()) {
      for (Relation relation : all) {
        for (int bits = 0; bits < 1 << 5; bits++) {
          Standing standing =
              new Standing(
                  at(bits, 0), relation, at(bits, 1), at(bits, 4), at(bits, 2), at(bits, 3));
          compare(of, standing, relation == null ? "" : relation.name(), standing);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void aPersonOpensToStaffOnlyAndOnlyWhatAsksForIt() {
    for (DataClass of : DataClass.values()) {
      for (Hat hat : Hat.values()) {
        boolean staff = hat == Hat.COORDINATOR || hat == Hat.PROFESSIONAL;
        boolean expected = staff && "BC".indexOf(rules.answer(of.name(), hat.name())) >= 0;
        compared++;
        assertThat(table.opensTo(hat, of)).as(hat + " " + of).isEqualTo(expected);
      }
    }
  }

  private void compare(DataClass of, Standing standing, String relation, Standing state) {
    boolean closed = state.frozen() && !relation.equals("SELF");
    boolean acts = state.acts() && !closed;
    String wanted = rules.reads(of.name(), relation, acts, state.opened(), state.harm());
    boolean writes = rules.writes(of.name(), relation, acts && !state.frozen(), state.rests());
    Decision decision = table.reading(of, standing);
    compared += 3;
    boolean known = !(decision instanceof Decision.Hidden);
    if (known == wanted.equals("Hidden")
        || !inAWord(decision).equals(wanted)
        || table.writing(of, standing) != writes) {
      differing++;
      differences.add(of + " " + relation + " " + standing + ": " + decision + ", not " + wanted);
    }
  }

  private static String inAWord(Decision decision) {
    return decision instanceof Decision.Allowed allowed
        ? allowed.because().name()
        : decision.getClass().getSimpleName();
  }

  private static boolean at(int bits, int place) {
    return (bits >> place & 1) == 1;
  }
}
