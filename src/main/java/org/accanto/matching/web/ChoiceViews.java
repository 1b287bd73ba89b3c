package org.accanto.matching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.enrolment.Enrolment;
import org.accanto.matching.AllTheSame;
import org.accanto.matching.Answer;
import org.accanto.matching.Choice;
import org.accanto.matching.OpenProposal;
import org.accanto.matching.UsualWait;
import org.accanto.matching.web.ChoiceView.Back;
import org.accanto.matching.web.ChoiceView.Begun;
import org.accanto.matching.web.ChoiceView.Despite;
import org.accanto.matching.web.ChoiceView.Proposed;
import org.accanto.programme.Meanwhile;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** Somebody's choice in sentences, with the cards that the other side wrote for being seen. */
@Component
class ChoiceViews {

  private final Enrolment enrolment;
  private final Programme programme;
  private final MatchingWords matching;
  private final Words words;
  private final Clock clock;

  ChoiceViews(
      Enrolment enrolment, Programme programme, MatchingWords matching, Words words, Clock clock) {
    this.programme = programme;
    this.enrolment = enrolment;
    this.matching = matching;
    this.words = words;
    this.clock = clock;
  }

  ChoiceView of(Choice choice, Actor actor, Optional<String> said, Locale locale) {
    boolean peer = actor.is(Hat.PEER);
    return new ChoiceView(
        peer,
        said.map(word -> "matching.said." + word),
        choice.open().stream().map(one -> proposed(one, actor, locale)).toList(),
        choice.notToBe(),
        choice.begun().stream().map(walk -> new Begun(walk.toString())).toList(),
        choice.helpAsked(),
        choice.askAgainOn().map(day -> words.day(locale, day)),
        choice.waiting(),
        choice.usual().map(wait -> usual(wait, locale)),
        choice.waiting() ? meanwhile(actor, locale) : List.of(),
        choice.resting(),
        choice.earlier().stream()
            .map(one -> new Back(one.match().toString(), named(one.called(), locale), one.wished()))
            .toList(),
        sees(peer, choice.open().isEmpty(), locale));
  }

  private List<Meanwhile.Said> meanwhile(Actor actor, Locale locale) {
    return programme.meanwhile(actor).stream().map(one -> one.in(locale)).toList();
  }

  private String usual(UsualWait wait, Locale locale) {
    return matching.text(locale, "matching.waiting.usual", wait.halfWeeks(), wait.mostWeeks());
  }

  /** Of “this person” is spoken only where somebody is proposed. */
  private List<String> sees(boolean peer, boolean nobody, Locale locale) {
    String side = peer ? "peer" : "supporter";
    String sees = "matching.choice.sees.";
    String now = sees + (nobody ? "nobody-yet." : "") + side;
    return List.of(
        matching.text(locale, sees + side + ".answers"),
        matching.text(locale, now + ".card"),
        matching.text(locale, now + ".coordinators"));
  }

  private String named(String called, Locale locale) {
    return called.isBlank() ? matching.text(locale, "matching.earlier.no-name") : called;
  }

  private Despite despite(AllTheSame said, Locale locale) {
    List<String> rules =
        said.rules().stream()
            .map(rule -> matching.text(locale, "matching.despite.rule." + rule))
            .toList();
    return new Despite(
        matching.text(
            locale,
            said.called().isBlank() ? "matching.despite.read.somebody" : "matching.despite.read",
            words.list(locale, rules),
            said.called()),
        said.why());
  }

  private Proposed proposed(OpenProposal one, Actor actor, Locale locale) {
    LocalDate until = LocalDate.ofInstant(one.until(), clock.getZone());
    boolean peer = actor.is(Hat.PEER);
    return new Proposed(
        one.id().toString(),
        words.day(locale, until),
        matching.reasons(locale, one.reasons()),
        one.allTheSame().map(why -> despite(why, locale)),
        one.mine().equals(Optional.of(Answer.MEET)),
        peer
            ? enrolment.cardOf(one.other(), actor).map(card -> matching.supporter(locale, card))
            : Optional.empty(),
        peer
            ? Optional.empty()
            : enrolment.matchCardOf(one.other(), actor).map(card -> matching.peer(locale, card)));
  }
}
