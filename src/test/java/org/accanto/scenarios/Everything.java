package org.accanto.scenarios;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.CompanyRole;
import org.accanto.accompaniment.HowItWent;
import org.accanto.accompaniment.Review;
import org.accanto.confidentiality.AgreementTalk;
import org.accanto.confidentiality.Card;
import org.accanto.confidentiality.CardAnswer;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Beside;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.KeptApart;
import org.accanto.enrolment.Own;
import org.accanto.enrolment.SafeContact;
import org.accanto.enrolment.Saying;
import org.accanto.enrolment.StoryPiece;
import org.accanto.enrolment.Supporting;
import org.springframework.context.ApplicationContext;

/**
 * A peer, a supporter and a walk with something of every kind in it, each with a word of its own
 * that occurs nowhere else.
 */
public final class Everything {

  public final Programme programme;
  public final Someone amina;
  public final Someone luca;
  public final UUID walk;

  /** By the word: who wrote it, and what it is. */
  public final Map<String, String> words = new TreeMap<>();

  private final String canary =
      "kn" + UUID.randomUUID().toString().replace("-", "").substring(0, 9);

  public Everything(ApplicationContext beans) {
    this(beans, "en");
  }

  /**
   * @param language in which the two read
   */
  public Everything(ApplicationContext beans, String language) {
    programme = new Programme(beans, language);
    luca = programme.supporter("Luca").certified();
    amina = programme.peer("Amina");
    asks();
    Stories.walkTogether(amina, luca);
    walk = amina.walkWith(luca);
    talks();
    meets();
    aims();
    goes();
    looks();
  }

  /** A word that only this one says, here. */
  public String word(Someone by, String of) {
    String word = canary + "x" + words.size() + "e";
    words.put(word, (by == amina ? "amina " : "luca ") + of);
    return word;
  }

  public String canary() {
    return canary;
  }

  private void asks() {
    Asking asking = programme.door(Asking.class);
    for (Saying said :
        List.of(
            new Saying.OwnWords(word(amina, "own words")),
            new Saying.Times(Set.of(), word(amina, "wished place")),
            new Saying.Hard(
                new Item(UUID.randomUUID(), word(amina, "item"), null, null, true, false)),
            new Saying.Reach(
                new SafeContact(
                    SafeContact.Way.IN_PERSON,
                    word(amina, "safe place"),
                    "",
                    9,
                    18,
                    false,
                    word(amina, "if not me"))))) {
      asking.say(said, amina.actor());
    }
    programme.door(Supporting.class).ratherNot(Set.of("prison"), luca.actor());
    Own own = programme.door(Own.class);
    for (Someone one : List.of(amina, luca)) {
      own.tell(
          new StoryPiece(UUID.randomUUID(), word(one, "story"), StoryPiece.Readers.ME),
          one.actor());
      own.keepApart(
          new KeptApart(UUID.randomUUID(), word(one, "apart"), KeptApart.Kind.PRIVATE),
          Beside.NOT_ASKED,
          one.actor());
    }
  }

  private void talks() {
    AgreementTalk talk = programme.door(AgreementTalk.class);
    for (Someone one : List.of(amina, luca)) {
      talk.brings(walk, UUID.randomUUID(), word(one, "brings"), one.actor());
    }
    talk.answer(
        walk,
        new AgreementTalk.Answer(
            UUID.randomUUID(),
            Card.TIMES,
            CardAnswer.Kind.OWN_WORDS,
            null,
            word(amina, "card in own words")),
        amina.actor());
  }

  private void meets() {
    UUID meeting = luca.recordsAMeetingWith(amina, 60, word(luca, "meeting before"));
    luca.does(
        new Command.MendMeeting(
            walk,
            meeting,
            programme.today(),
            50,
            Set.of(),
            word(luca, "next step"),
            word(luca, "meeting")));
    amina.writesBeside(meeting, luca, BesideKind.DISAGREES, word(amina, "beside"));
    UUID hers = amina.recordsAMeetingWith(luca, 30, word(amina, "meeting"));
    luca.writesBeside(hers, amina, BesideKind.ADDS, word(luca, "beside"));
    amina.does(
        new Command.PlanMeeting(
            walk,
            programme.today().plusDays(2),
            LocalTime.of(15, 30),
            word(amina, "plan"),
            UUID.randomUUID()));
    amina.does(new Command.TellWhatHelped(walk, word(amina, "helped"), UUID.randomUUID()));
    luca.does(new Command.TellWhatHelped(walk, word(luca, "helped"), UUID.randomUUID()));
  }

  private void aims() {
    UUID goal = amina.setsTheGoal(word(amina, "goal"), luca);
    amina.does(new Command.TellOfGoal(goal, word(amina, "how it went"), UUID.randomUUID()));
    amina.does(new Command.AddStep(goal, word(amina, "step"), UUID.randomUUID()));
    luca.does(new Command.AddStep(goal, word(luca, "proposed step"), UUID.randomUUID()));
  }

  private void goes() {
    var asked =
        amina.does(
            new Command.AskAlong(
                walk,
                word(amina, "title"),
                programme.today(),
                null,
                word(amina, "appointment place"),
                CompanyRole.OWN_WORDS,
                word(amina, "role"),
                word(amina, "may say"),
                word(amina, "to bring"),
                UUID.randomUUID()));
    UUID appointment = ((org.accanto.accompaniment.Outcome.Done) asked).id();
    amina.does(
        new Command.TellAfter(
            walk, appointment, HowItWent.MIXED, word(amina, "said"), UUID.randomUUID()));
    luca.does(
        new Command.TellAfter(walk, appointment, null, word(luca, "said"), UUID.randomUUID()));
  }

  private void looks() {
    Accompaniment door = programme.door(Accompaniment.class);
    UUID review = door.together(walk, amina.actor()).orElseThrow().next();
    for (Someone one : List.of(amina, luca)) {
      var said = Map.of(Review.Card.HOPE, new Review.Said(null, word(one, "answer")));
      one.does(new Command.Answer(walk, review, said, true));
    }
    amina.does(new Command.TryTogether(walk, review, word(amina, "we try")));
  }
}
