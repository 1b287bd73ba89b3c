package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Yeses at the same moment, with eight real threads: the room is never broken (M01, M02, M06). */
@AccantoTest
@Tag("matching")
class CapacityRaceTests {

  private static final int THREADS = 8;

  /** Few as a rule; the full run is {@code -Daccanto.rounds=1000}. */
  private static final int ROUNDS = Integer.getInteger("accanto.rounds", 25);

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Matching matching;

  private Table table;

  @BeforeEach
  void table() {
    table = new Table(cast, clock);
  }

  @Test
  @Abuse("M02")
  void eightPeersSayYesToASupporterWithRoomForThree() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Actor luca = cast.supporter("Luca");
      table.room(luca, 3);
      List<Callable<Outcome>> yeses = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Actor peer = cast.peer("Peer");
        UUID proposal = table.round(peer, luca)[0];
        matching.answer(proposal, Answer.MEET, luca);
        yeses.add(() -> matching.answer(proposal, Answer.MEET, peer));
      }
      List<Outcome> outcomes = AtOnce.all(yeses);

      assertThat(outcomes).filteredOn(Outcome.Matched.class::isInstance).hasSize(3);
      assertThat(outcomes).filteredOn(new Outcome.NotToBe()::equals).hasSize(5);
      assertThat(matches("supporter", luca)).isEqualTo(3);
      assertThat(matching.openFor(luca)).isEmpty();
    }
  }

  @Test
  @Abuse("M01")
  void eightSupportersSayYesToOnePeer() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Actor amina = cast.peer("Amina");
      Actor[] supporters = new Actor[THREADS];
      for (int i = 0; i < THREADS; i++) {
        supporters[i] = cast.supporter("Supporter");
        table.room(supporters[i], 2);
      }
      UUID[] proposals = table.round(amina, supporters);
      List<Callable<Outcome>> yeses = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        UUID proposal = proposals[i];
        Actor supporter = supporters[i];
        matching.answer(proposal, Answer.MEET, amina);
        yeses.add(() -> matching.answer(proposal, Answer.MEET, supporter));
      }
      List<Outcome> outcomes = AtOnce.all(yeses);

      assertThat(outcomes).filteredOn(Outcome.Matched.class::isInstance).hasSize(1);
      assertThat(matches("peer", amina)).isEqualTo(1);
    }
  }

  @Test
  void peersAndSupportersWhoChoseEachOtherCrosswiseNeverWaitForEachOther() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Actor[] supporters = {cast.supporter("Luca"), cast.supporter("Nikos")};
      table.room(supporters[0], 1);
      table.room(supporters[1], 1);
      List<Callable<Outcome>> answers = new ArrayList<>();
      for (int i = 0; i < THREADS / 4; i++) {
        Actor peer = cast.peer("Peer");
        UUID[] proposals = table.round(peer, supporters);
        for (int s = 0; s < 2; s++) {
          UUID proposal = proposals[s];
          Actor supporter = supporters[s];
          answers.add(() -> matching.answer(proposal, Answer.MEET, peer));
          answers.add(() -> matching.answer(proposal, Answer.MEET, supporter));
        }
      }
      AtOnce.all(answers);

      assertThat(matches("supporter", supporters[0])).isLessThanOrEqualTo(1);
      assertThat(matches("supporter", supporters[1])).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void theSameYesFromEightWindowsIsOneMatch() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Actor amina = cast.peer("Amina");
      Actor luca = cast.supporter("Luca");
      table.room(luca, 2);
      UUID proposal = table.round(amina, luca)[0];
      matching.answer(proposal, Answer.MEET, luca);
      List<Callable<Outcome>> yeses = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        yeses.add(() -> matching.answer(proposal, Answer.MEET, amina));
      }

      assertThat(AtOnce.all(yeses).stream().distinct()).hasSize(1);
      assertThat(matches("peer", amina)).isEqualTo(1);
    }
  }

  @Test
  @Abuse("M06")
  void aYesTakenBackAtTheMomentOfTheOtherYesEndsCleanly() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Actor amina = cast.peer("Amina");
      Actor luca = cast.supporter("Luca");
      table.room(luca, 1);
      UUID proposal = table.round(amina, luca)[0];
      matching.answer(proposal, Answer.MEET, luca);
      List<Outcome> outcomes =
          AtOnce.all(
              List.of(
                  () -> matching.answer(proposal, Answer.RATHER_NOT, luca),
                  () -> matching.answer(proposal, Answer.MEET, amina)));

      long made = matches("peer", amina);
      assertThat(outcomes.get(1))
          .isInstanceOf(made == 1 ? Outcome.Matched.class : Outcome.NotToBe.class);
    }
  }

  @Test
  @Abuse("M02")
  void theTableItselfRefusesWhatGoesPastTheDoor() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Actor luca = cast.supporter("Luca");
      table.room(luca, 2);
      List<Callable<Boolean>> inserts = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Actor peer = cast.peer("Peer");
        UUID proposal = table.round(peer, luca)[0];
        inserts.add(() -> inserted(proposal, peer, luca));
      }

      assertThat(AtOnce.all(inserts).stream().filter(done -> done)).hasSize(2);
      assertThat(matches("supporter", luca)).isEqualTo(2);
    }
  }

  private boolean inserted(UUID proposal, Actor peer, Actor supporter) {
    try {
      cast.run(
          """
          insert into matching.match (id, proposal, peer, supporter, place, made_at)
          values (?, ?, ?, ?, 1, now())
          """,
          UUID.randomUUID(),
          proposal,
          peer.person().value(),
          supporter.person().value());
      return true;
    } catch (IllegalStateException refused) {
      assertThat(refused.getMessage()).contains("no room left");
      return false;
    }
  }

  private long matches(String side, Actor actor) {
    return cast.count(
        "select count(*) from matching.match where ended_at is null and " + side + " = ?",
        actor.person().value());
  }
}
