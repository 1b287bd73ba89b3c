package org.accanto.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.Ending;
import org.accanto.accompaniment.SupportFunction;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.confidentiality.AgreementTalk;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Card;
import org.accanto.confidentiality.CardAnswer;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.Saying;
import org.accanto.enrolment.Supporters;
import org.accanto.enrolment.Supporting;
import org.accanto.enrolment.Told;
import org.accanto.matching.Answer;
import org.accanto.matching.Matching;
import org.accanto.matching.OpenProposal;
import org.accanto.matching.Outcome;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.testing.Page;

/** Somebody in a story, and what they do: one sentence each. */
public record Someone(Programme programme, String called, Actor actor) {

  public Someone certified() {
    LocalDate today = programme.today();
    return certifiedUntil(today.plusYears(2));
  }

  public Someone certifiedUntil(LocalDate until) {
    Actor office = programme.office().actor();
    for (Requirement.Kind kind :
        List.of(Requirement.Kind.CERTIFICATE, Requirement.Kind.BACKGROUND_CHECK)) {
      programme
          .door(Supporters.class)
          .record(
              new Requirement(
                  UUID.randomUUID(),
                  actor.person(),
                  kind,
                  "",
                  programme.today().minusDays(30),
                  until,
                  false,
                  office.person()),
              office);
    }
    return this;
  }

  /** Offers what every supporter of the stories does, with one thing lived and room for so many. */
  public Someone offering(String area, int atMost) {
    return offering(new Offer.Experience(area, "", Told.NOW), atMost);
  }

  Someone offering(Offer.Experience lived) {
    return offering(lived, Programme.OFFER.atMost());
  }

  private Someone offering(Offer.Experience lived, int atMost) {
    Offer usual = Programme.OFFER;
    Offer offer =
        new Offer(
            usual.introduction(),
            usual.gender(),
            usual.languages(),
            usual.times(),
            usual.place(),
            usual.meets(),
            atMost,
            usual.weeklyMinutes(),
            usual.livedIt(),
            usual.knowsShelters(),
            usual.shown(),
            List.of(lived));
    programme.door(Supporting.class).offer(offer, called, programme.language(), actor);
    return this;
  }

  public Someone wishing(String ownWords) {
    programme.door(Asking.class).say(new Saying.OwnWords(ownWords), actor);
    return this;
  }

  public Outcome proposes(Someone supporter, Someone peer) {
    return programme
        .door(Matching.class)
        .propose(peer.actor.person(), List.of(supporter.actor.person()), actor);
  }

  public Outcome answers(Answer answer, Someone other) {
    Matching matching = programme.door(Matching.class);
    UUID proposal =
        matching.openFor(actor).stream()
            .filter(one -> one.other().equals(other.actor.person()))
            .map(OpenProposal::id)
            .findFirst()
            .orElseThrow();
    return matching.answer(proposal, answer, actor);
  }

  /** Both agree to the first four cards of the confidentiality talk. */
  public void agreesOnConfidentialityWith(Someone other) {
    UUID walk = walkWith(other);
    for (Card card : Card.values()) {
      if (card.isCore()) {
        List.of(this, other).forEach(one -> one.agreesTo(card, walk));
      }
    }
  }

  private void agreesTo(Card card, UUID walk) {
    var yes = new AgreementTalk.Answer(UUID.randomUUID(), card, CardAnswer.Kind.AGREED, null, "");
    programme.door(AgreementTalk.class).answer(walk, yes, actor);
  }

  public UUID walkWith(Someone other) {
    return walks().stream()
        .filter(walk -> otherOf(walk).equals(other.actor.person()))
        .map(WalkSummary::id)
        .findFirst()
        .orElseThrow();
  }

  static PersonId otherOf(WalkSummary walk) {
    return walk.iAmPeer() ? walk.supporter() : walk.peer();
  }

  public List<WalkSummary> walks() {
    return programme.door(Accompaniment.class).walksOf(actor);
  }

  public org.accanto.accompaniment.Outcome does(Command command) {
    return programme.door(Accompaniment.class).does(command, actor);
  }

  private UUID done(Command command) {
    if (does(command) instanceof org.accanto.accompaniment.Outcome.Done(UUID id)) {
      return id;
    }
    throw new AssertionError(called + " could not: " + command);
  }

  /** A meeting today; with words or, when these are blank, only date and length. */
  public org.accanto.accompaniment.Outcome triesToRecord(Someone other, int minutes, String words) {
    return does(meeting(other, minutes, words));
  }

  public UUID recordsAMeetingWith(Someone other, int minutes, String words) {
    return done(meeting(other, minutes, words));
  }

  private Command meeting(Someone other, int minutes, String words) {
    Set<SupportFunction> functions = words.isBlank() ? Set.of() : Set.of(SupportFunction.SOCIAL);
    return new Command.LogMeeting(
        walkWith(other), programme.today(), minutes, functions, "", words, UUID.randomUUID());
  }

  public void writesBeside(UUID meeting, Someone other, BesideKind kind, String words) {
    done(new Command.WriteBeside(walkWith(other), meeting, kind, words, UUID.randomUUID()));
  }

  public UUID setsTheGoal(String words, Someone other) {
    return done(new Command.SetGoal(walkWith(other), words, null, UUID.randomUUID()));
  }

  public UUID opens(UUID goal, Someone reader, String purpose, LocalDate until) {
    return programme
        .door(Confidentiality.class)
        .authorise(
            new Authorise(DataClass.GOAL, goal, reader.actor.person(), purpose, until), actor);
  }

  public void withdraws(UUID authorisation) {
    programme.door(Confidentiality.class).withdraw(authorisation, actor);
  }

  public void pauses(Someone other) {
    done(new Command.Pause(walkWith(other), null));
  }

  public void comesBackTo(Someone other) {
    done(new Command.Return(walkWith(other)));
  }

  public void ends(Someone other, Ending ending, String thanks) {
    done(new Command.End(walkWith(other), ending, thanks));
  }

  /** What this person finds at an address. */
  public Page at(String path) {
    return programme.site().as(actor).open(path);
  }
}
