package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The policy function by itself: what must hold whatever a single cell says. */
@Tag("confidentiality")
@Tag("decision-table")
class DecisionTableTests {

  /**
   * A change of the table is a reviewed change: of the file, of the migration, and of this line.
   */
  private static final String REVIEWED =
      "560e754f992314cc5008f8320fe222dce004d9167cdf2524c3f947288af417bc";

  private final DecisionTable table = DecisionTable.golden();

  @Test
  void theTableIsTheReviewedOne() throws Exception {
    try (InputStream in = DecisionTable.class.getResourceAsStream("decision-table.csv")) {
      byte[] file = Objects.requireNonNull(in).readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
      assertThat(HexFormat.of().formatHex(digest)).isEqualTo(REVIEWED);
    }
  }

  @Test
  void twentySixClassesAndTheRecordHaveARow() {
    assertThat(DataClass.values()).hasSize(27);
    assertThat(DataClass.values())
        .allSatisfy(of -> assertThat(reads(of, Relation.SELF, false)).as(of.name()).isTrue());
  }

  @Test
  @Abuse("N09")
  void n09_denyWinsWhateverElseWouldAllow() {
    for (DataClass of : DataClass.values()) {
      for (Relation relation : Relation.values()) {
        Standing notActing = new Standing(false, relation, false, false, true, true);
        assertThat(table.reading(of, notActing)).isEqualTo(new Decision.Hidden());
        assertThat(table.writing(of, notActing)).isFalse();
      }
      Standing stranger = new Standing(true, null, false, false, true, true);
      assertThat(table.reading(of, stranger)).isEqualTo(new Decision.Hidden());
    }
  }

  @Test
  void outsidersSeeNothing() {
    for (DataClass of : DataClass.values()) {
      for (Relation outside : List.of(Relation.OTHER_ORG, Relation.ANON)) {
        assertThat(table.reading(of, new Standing(true, outside, false, false, true, true)))
            .isEqualTo(new Decision.Hidden());
      }
    }
  }

  @Test
  void r10_whoHasLeftReadsNoContent() {
    assertThat(readable(Relation.EX_COMPANION, true))
        .containsOnly(DataClass.AGREEMENT, DataClass.AGGREGATE);
    assertThat(readable(Relation.EX_TEAM, true)).containsOnly(DataClass.AGGREGATE);
  }

  @Test
  void whoAdministersOrCountsReadsNoContent() {
    assertThat(readable(Relation.ADMIN, true)).containsOnly(DataClass.AGGREGATE);
    assertThat(readable(Relation.ANALYST, true)).containsOnly(DataClass.AGGREGATE);
    assertThat(readable(Relation.THERAPIST, true)).containsOnly(DataClass.AGGREGATE);
  }

  @Test
  void consentOnlyWidensAndOnlyWhereTheTableAsksForIt() {
    for (DataClass of : DataClass.values()) {
      for (Relation relation : Relation.values()) {
        char cell = table.cell(of, relation).answer();
        boolean asks = cell == 'C' || cell == 'B';
        if (asks) {
          assertThat(reads(of, relation, false)).as(of + " " + relation).isFalse();
          assertThat(reads(of, relation, true)).as(of + " " + relation).isTrue();
        } else {
          assertThat(table.reading(of, new Standing(true, relation, false, false, true, false)))
              .isEqualTo(
                  table.reading(of, new Standing(true, relation, false, false, false, false)));
        }
      }
    }
  }

  @Test
  void imminentHarmOpensThreeKindsToTwoRelationsAndNeverWriting() {
    for (DataClass of : DataClass.values()) {
      for (Relation relation : Relation.values()) {
        Standing harm = new Standing(true, relation, false, false, false, true);
        boolean opens =
            table.reading(of, harm).equals(new Decision.Allowed(Decision.Because.EMERGENCY));
        boolean one =
            Set.of(Relation.COORDINATOR, Relation.TEAM).contains(relation)
                && Set.of(DataClass.CONTACT, DataClass.PROFILE, DataClass.NOTE).contains(of)
                && table.cell(of, relation).answer() == 'B';
        assertThat(opens).as(of + " " + relation).isEqualTo(one);
        if (!one) {
          Standing calm = new Standing(true, relation, false, false, false, false);
          assertThat(table.reading(of, harm)).isEqualTo(table.reading(of, calm));
          assertThat(table.writing(of, harm)).isEqualTo(table.writing(of, calm));
        } else {
          assertThat(table.writing(of, harm)).as(of + " " + relation).isFalse();
        }
      }
    }
  }

  @Test
  void aPauseOrAMissingAgreementNeverOpensMore() {
    Set<DataClass> companion = readable(Relation.COMPANION, false);
    assertThat(companion).containsAll(readable(Relation.COMP_PAUSED, false));
    assertThat(companion).containsAll(readable(Relation.COMP_UNSIGNED, false));
    assertThat(readable(Relation.COMP_UNSIGNED, false))
        .doesNotContain(
            DataClass.NOTE,
            DataClass.GOAL,
            DataClass.PROFILE,
            DataClass.APPOINTMENT,
            DataClass.MESSAGE,
            DataClass.CONTACT);
  }

  @Test
  void aProfessionalOutsideTheTeamNeverReadsMoreThanOneInIt() {
    assertThat(readable(Relation.TEAM, true)).containsAll(readable(Relation.PROFESSIONAL, true));
    assertThat(readable(Relation.PROFESSIONAL, false)).containsOnly(DataClass.AGGREGATE);
  }

  @Test
  void a19_whatASupporterKeepsForThemselvesIsReadByNobodyElse() {
    for (Relation relation : EnumSet.complementOf(EnumSet.of(Relation.SELF))) {
      assertThat(reads(DataClass.STORY_ME, relation, true)).as(relation.name()).isFalse();
    }
  }

  @Test
  void whoWritesMayRead() {
    for (DataClass of : DataClass.values()) {
      for (Relation relation : Relation.values()) {
        if (table.cell(of, relation).writes()) {
          assertThat(reads(of, relation, false)).as(of + " " + relation).isTrue();
        }
      }
    }
    assertThatThrownBy(() -> DecisionTable.read(List.of("class,SELF", "NOTE,M+")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobodyButThePersonWritesWhileTheWalkRests() {
    for (DataClass of : DataClass.values()) {
      for (Relation pair :
          List.of(Relation.COMPANION, Relation.COMP_UNSIGNED, Relation.COMP_PAUSED)) {
        assertThat(table.writing(of, new Standing(true, pair, true, false, true, false))).isFalse();
      }
    }
  }

  @Test
  void onlyStaffCanBeOpenedSomething() {
    for (DataClass of : DataClass.values()) {
      for (Hat hat : List.of(Hat.ASKER, Hat.PEER, Hat.SUPPORTER, Hat.SUPERVISOR, Hat.DPO)) {
        assertThat(table.opensTo(hat, of)).isFalse();
      }
    }
    assertThat(table.opensTo(Hat.PROFESSIONAL, DataClass.GOAL)).isTrue();
    assertThat(table.opensTo(Hat.PROFESSIONAL, DataClass.STORY_ME)).isFalse();
  }

  @Test
  void notesProfilesAndMessagesAreOpenedByNoOtherRelation() {
    List<String> alive = new ArrayList<>();
    for (DataClass of : EnumSet.of(DataClass.NOTE, DataClass.PROFILE, DataClass.MESSAGE)) {
      for (Relation relation : Relation.values()) {
        boolean mayNever =
            !EnumSet.of(Relation.SELF, Relation.COMPANION, Relation.COMP_PAUSED).contains(relation);
        if (mayNever && reads(of, relation, false)) {
          alive.add(of + " " + relation);
        }
      }
    }
    assertThat(alive).isEmpty();
  }

  @Test
  void whatIsNoTableIsRefused_andWhatHasNoCellIsHidden() {
    for (String line : List.of("NOTE,X", "NOTE,AB", "NOTE,", "NOTE,-+", "NOTHING,A", "NOTE")) {
      assertThatThrownBy(() -> DecisionTable.read(List.of("class,SELF", line)))
          .as(line)
          .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
    }
    assertThatThrownBy(() -> DecisionTable.read(List.of("class,SELF", "NOTE,A", "NOTE,A")))
        .isInstanceOf(IllegalArgumentException.class);

    DecisionTable small = DecisionTable.read(List.of("# a word", "", "class,SELF", " ", "NOTE,A+"));

    assertThat(small.cell(DataClass.NOTE, Relation.SELF).writes()).isTrue();
    assertThat(small.cell(DataClass.NOTE, null)).isEqualTo(DecisionTable.Cell.HIDDEN);
    assertThat(small.cell(DataClass.GOAL, Relation.SELF)).isEqualTo(DecisionTable.Cell.HIDDEN);
    assertThat(small.cell(DataClass.NOTE, Relation.TEAM)).isEqualTo(DecisionTable.Cell.HIDDEN);
  }

  @Test
  void whatIsSaidInSupervisionIsReadByTheTwoOfItAndNobodyElse() {
    assertThat(Relation.values())
        .filteredOn(relation -> reads(DataClass.SUPERVISION, relation, true))
        .containsExactly(Relation.SELF, Relation.SUPERVISOR);
  }

  @Test
  void whoSawWhatIsReadByThePersonAndTheDataProtectionOfficer() {
    assertThat(Relation.values())
        .filteredOn(relation -> reads(DataClass.AUDIT_OF_ME, relation, true))
        .containsExactly(Relation.SELF, Relation.DPO);
  }

  private boolean reads(DataClass of, @Nullable Relation relation, boolean opened) {
    return table.reading(of, new Standing(true, relation, false, false, opened, false)).allows();
  }

  private Set<DataClass> readable(Relation relation, boolean opened) {
    Set<DataClass> found = EnumSet.noneOf(DataClass.class);
    for (DataClass of : DataClass.values()) {
      if (reads(of, relation, opened)) {
        found.add(of);
      }
    }
    return found;
  }
}
