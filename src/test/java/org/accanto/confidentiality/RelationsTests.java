package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read a peer's things: as the relation is now, not as it was. */
@AccantoTest
@Tag("confidentiality")
class RelationsTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Confidentiality confidentiality;
  @Autowired ActingTransaction transaction;

  @Test
  @Abuse("R01")
  void r01_anEarlierSupporterReadsNothingOneSecondAfterTheEnd() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");
    UUID walk = cast.pair(amina, luca, true);
    assertThat(reads(luca, DataClass.NOTE, Subject.in(amina.person(), walk))).isTrue();

    confidentiality.walkChanges(walk, WalkChange.ENDED, amina);
    clock.pass(Duration.ofSeconds(1));

    assertThat(reads(luca, DataClass.NOTE, Subject.in(amina.person(), walk))).isFalse();
    assertThat(writes(luca, DataClass.NOTE, Subject.in(amina.person(), walk))).isFalse();
    assertThat(reads(amina, DataClass.NOTE, Subject.in(amina.person(), walk))).isTrue();
  }

  @Test
  @Abuse("R02")
  void r02_beforeTheAgreementOnlyTheAgreementAndTheDatesAreOpen() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");
    Subject inTheWalk = Subject.in(amina.person(), cast.pair(amina, luca, false));

    assertThat(reads(luca, DataClass.NOTE, inTheWalk)).isFalse();
    assertThat(reads(luca, DataClass.GOAL, inTheWalk)).isFalse();
    assertThat(writes(luca, DataClass.NOTE, inTheWalk)).isFalse();
    assertThat(reads(luca, DataClass.AGREEMENT, inTheWalk)).isTrue();
    assertThat(writes(luca, DataClass.RECORD, inTheWalk)).isTrue();
  }

  @Test
  @Abuse("R03")
  void r03_duringAPauseTheSupporterNeitherReadsNorWritesNotes() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");
    UUID walk = cast.pair(amina, luca, true);
    Subject inTheWalk = Subject.in(amina.person(), walk);
    confidentiality.walkChanges(walk, WalkChange.PAUSED, amina);

    assertThat(reads(luca, DataClass.NOTE, inTheWalk)).isFalse();
    assertThat(writes(luca, DataClass.NOTE, inTheWalk)).isFalse();
    assertThat(writes(luca, DataClass.APPOINTMENT, inTheWalk)).isFalse();
    assertThat(confidentiality.decide(luca, DataClass.GOAL, inTheWalk))
        .isEqualTo(new Decision.KnownButClosed());
  }

  @Test
  void aPauseBeforeTheAgreementOpensNothing() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");
    UUID walk = cast.pair(amina, luca, false);
    confidentiality.walkChanges(walk, WalkChange.PAUSED, luca);

    assertThat(reads(luca, DataClass.CONTACT, Subject.in(amina.person(), walk))).isFalse();
    assertThat(reads(luca, DataClass.APPOINTMENT, Subject.in(amina.person(), walk))).isFalse();
    assertThat(writes(luca, DataClass.RECORD, Subject.in(amina.person(), walk))).isFalse();
  }

  @Test
  @Abuse("R05")
  void r05_aThingOfOnePeerIsNotFoundUnderTheWalkOfAnother() {
    Actor amina = cast.peer("Amina");
    Actor eleni = cast.peer("Eleni");
    Actor luca = cast.supporter("Luca");
    UUID withAmina = cast.pair(amina, luca, true);

    assertThat(reads(luca, DataClass.NOTE, Subject.in(eleni.person(), withAmina))).isFalse();
    assertThat(reads(eleni, DataClass.NOTE, Subject.in(eleni.person(), withAmina))).isFalse();
  }

  @Test
  @Abuse("R11")
  void r11_aPeerWhoIsAlsoSupporterReadsEachFileUnderItsOwnHat() {
    Actor amina = cast.peer("Amina");
    Actor asSupporter = cast.wears(amina.person(), Hat.SUPPORTER);

    assertThat(reads(asSupporter, DataClass.PROFILE, Subject.of(amina.person()))).isFalse();
    assertThat(reads(amina, DataClass.SUPERVISION, Subject.of(amina.person()))).isFalse();
    assertThat(reads(amina, DataClass.PROFILE, Subject.of(amina.person()))).isTrue();
  }

  @Test
  void inTheTransactionOfSomebodyElseOneIsNobody() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");

    assertThat(
            transaction.as(
                luca, () -> confidentiality.may(amina, DataClass.NOTE, Subject.of(amina.person()))))
        .isFalse();
  }

  private boolean reads(Actor actor, DataClass of, Subject subject) {
    return confidentiality.may(actor, of, subject);
  }

  private boolean writes(Actor actor, DataClass of, Subject subject) {
    return confidentiality.mayWrite(actor, of, subject);
  }
}
