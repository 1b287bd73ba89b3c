package org.accanto.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.accanto.confidentiality.AgreementTalk;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Card;
import org.accanto.confidentiality.CardAnswer;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.enrolment.Beside;
import org.accanto.enrolment.KeptApart;
import org.accanto.enrolment.Own;
import org.accanto.enrolment.WalkBeside;
import org.accanto.matching.Answer;
import org.accanto.matching.Matching;
import org.accanto.matching.OpenProposal;
import org.accanto.matching.Outcome;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Eight at the same moment: what was taken back, kept apart or withdrawn is so for everybody. */
@AccantoTest
@Tag("races")
class EightAtOnceTests {

  /** Few as a rule; the full run is {@code -Daccanto.rounds=1000}. */
  private static final int ROUNDS = Integer.getInteger("accanto.rounds", 5);

  @Autowired ApplicationContext beans;
  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Confidentiality confidentiality;
  @Autowired Matching matching;
  @Autowired Own own;
  @Autowired AgreementTalk talk;

  /** Whoever begins to read after the taking back has been answered reads nothing. */
  @Test
  @Abuse("C01")
  void nobodyReadsWhoBeganAfterItWasTakenBack() throws Exception {
    Actor amina = cast.peer("Amina");
    Actor anna = cast.professional("Anna");
    for (int round = 0; round < ROUNDS; round++) {
      UUID given =
          confidentiality.authorise(
              new Authorise(
                  DataClass.GOAL, null, anna.person(), "papers", clock.today().plusDays(3)),
              amina);
      AtomicLong takenBack = new AtomicLong(Long.MAX_VALUE);
      List<Callable<Long>> work = new ArrayList<>();
      work.add(() -> {
        confidentiality.withdraw(given, amina);
        takenBack.set(System.nanoTime());
        return 0L;
      });
      for (int i = 0; i < 7; i++) {
        work.add(() -> lastReading(anna, amina, takenBack));
      }
      for (Long began : together(work)) {
        assertThat(began).isLessThan(takenBack.get());
      }
      assertThat(reads(anna, amina)).isFalse();
    }
  }

  /** Reads until it has read once more after the taking back; when the last good reading began. */
  private long lastReading(Actor anna, Actor amina, AtomicLong takenBack) {
    long last = 0;
    boolean over = false;
    while (!over) {
      long began = System.nanoTime();
      over = began > takenBack.get();
      last = reads(anna, amina) ? began : last;
    }
    return last;
  }

  private boolean reads(Actor anna, Actor amina) {
    return confidentiality.may(anna, DataClass.GOAL, Subject.of(amina.person()));
  }

  /** Whichever came first: afterwards nothing is open between the two, and nothing half open. */
  @Test
  @Abuse("W04")
  void aWallAtTheMomentOfTheYesLeavesNoWalkOpen() throws Exception {
    Programme programme = new Programme(beans);
    for (int round = 0; round < ROUNDS; round++) {
      String lucaIsCalled = "Luca " + UUID.randomUUID();
      Someone luca = programme.supporter(lucaIsCalled).certified();
      Someone amina = programme.peer("Amina " + UUID.randomUUID());
      UUID proposal = proposed(programme, luca, amina);
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        work.add(() -> matched(matching.answer(proposal, Answer.MEET, amina.actor())));
        work.add(() -> keepsApart(amina, lucaIsCalled));
      }
      together(work);

      nothingIsOpen(amina, luca);
    }
  }

  /** The talk about confidentiality goes on in four windows while a wall is declared in four. */
  @Test
  @Abuse("W04")
  void aWallAtTheMomentOfTheAgreementClosesTheWalk() throws Exception {
    Programme programme = new Programme(beans);
    for (int round = 0; round < ROUNDS; round++) {
      String lucaIsCalled = "Luca " + UUID.randomUUID();
      Someone luca = programme.supporter(lucaIsCalled).certified();
      Someone amina = programme.peer("Amina " + UUID.randomUUID());
      Stories.choose(amina, luca);
      UUID walk = amina.walkWith(luca);
      List<Callable<Boolean>> work = new ArrayList<>();
      for (Card card : Card.values()) {
        if (card.isCore()) {
          agrees(luca, card, walk);
          work.add(() -> agrees(amina, card, walk));
          work.add(() -> keepsApart(amina, lucaIsCalled));
        }
      }
      together(work);

      nothingIsOpen(amina, luca);
      Subject inTheWalk = Subject.in(amina.actor().person(), walk);
      assertThat(confidentiality.may(luca.actor(), DataClass.NOTE, inTheWalk)).isFalse();
      assertThat(confidentiality.mayWrite(luca.actor(), DataClass.NOTE, inTheWalk)).isFalse();
    }
  }

  /** As the page does it: whoever is asked whether it is the same person says yes. */
  private boolean keepsApart(Someone amina, String called) {
    var apart = new KeptApart(UUID.randomUUID(), called, KeptApart.Kind.THERAPY);
    return own.keepApart(apart, Beside.NOT_ASKED, amina.actor())
        || own.keepApart(apart, Beside.THE_SAME, amina.actor());
  }

  private boolean agrees(Someone one, Card card, UUID walk) {
    var yes = new AgreementTalk.Answer(UUID.randomUUID(), card, CardAnswer.Kind.AGREED, null, "");
    return talk.answer(walk, yes, one.actor()) == AgreementTalk.Outcome.REACHED;
  }

  private void nothingIsOpen(Someone amina, Someone luca) {
    assertThat(walks(amina, luca)).isZero();
    for (String of : List.of("matching.match", "accompaniment.walk", "confidentiality.pair")) {
      assertThat(
              cast.count(
                  "select count(*) from " + of + " where peer = ? and ended_at is null",
                  amina.actor().person().value()))
          .as(of)
          .isZero();
    }
    assertThat(matching.openFor(amina.actor())).isEmpty();
    assertThat(matching.openFor(luca.actor())).isEmpty();
    assertThat(own.walksBesideApart(amina.actor())).allMatch(WalkBeside::ended);
  }

  @Test
  @Abuse("M06")
  void aProposalTakenBackAtTheMomentOfTheYesIsEitherAWalkOrNothing() throws Exception {
    Programme programme = new Programme(beans);
    Actor office = programme.office().actor();
    for (int round = 0; round < ROUNDS; round++) {
      Someone luca = programme.supporter("Luca").certified();
      Someone amina = programme.peer("Amina");
      UUID proposal = proposed(programme, luca, amina);
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        work.add(() -> matched(matching.answer(proposal, Answer.MEET, amina.actor())));
        work.add(() -> matched(matching.withdraw(proposal, office)));
      }
      boolean met = together(work).contains(true);

      assertThat(walks(amina, luca)).isEqualTo(met ? 1 : 0);
      assertThat(matching.openFor(amina.actor())).isEmpty();
      assertThat(matching.openFor(luca.actor())).isEmpty();
      assertThat(matched(matching.answer(proposal, Answer.MEET, amina.actor()))).isEqualTo(met);
    }
  }

  /** Luca has said yes already. */
  private UUID proposed(Programme programme, Someone luca, Someone amina) {
    programme.office().proposes(luca, amina);
    UUID proposal =
        matching.openFor(luca.actor()).stream().map(OpenProposal::id).findFirst().orElseThrow();
    matching.answer(proposal, Answer.MEET, luca.actor());
    return proposal;
  }

  private static boolean matched(Outcome outcome) {
    return outcome instanceof Outcome.Matched;
  }

  private long walks(Someone amina, Someone luca) {
    return cast.count(
        "select count(*) from confidentiality.pair where peer = ? and supporter = ? and ended_at is null",
        amina.actor().person().value(),
        luca.actor().person().value());
  }

  private static <T> List<T> together(List<? extends Callable<T>> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(work.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> one : work) {
        running.add(
            threads.submit(() -> {
              start.await();
              return one.call();
            }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    }
  }
}
