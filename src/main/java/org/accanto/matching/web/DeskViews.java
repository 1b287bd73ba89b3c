package org.accanto.matching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accanto.enrolment.MatchCard;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.matching.AskedState;
import org.accanto.matching.Change;
import org.accanto.matching.Desk;
import org.accanto.matching.NotSuggested;
import org.accanto.matching.OpenRound;
import org.accanto.matching.Otherwise;
import org.accanto.matching.Price;
import org.accanto.matching.Suggestion;
import org.accanto.matching.web.DeskView.Asked;
import org.accanto.matching.web.DeskView.Choosing;
import org.accanto.matching.web.DeskView.Fact;
import org.accanto.matching.web.DeskView.Suggested;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** The coordinator's desk in sentences. */
@Component
class DeskViews {

  /** As many as a coordinator can weigh, and as many as a peer can be asked about. */
  private static final int SHOWN_FIRST = 3;

  private final MatchingWords matching;
  private final Words words;
  private final Clock clock;

  DeskViews(MatchingWords matching, Words words, Clock clock) {
    this.matching = matching;
    this.words = words;
    this.clock = clock;
  }

  DeskView of(Desk desk, List<String> picked, String why, Locale locale) {
    List<Suggested> all = desk.suggestions().stream().map(s -> suggested(s, desk, locale)).toList();
    // Whom the coordinator has ticked already is never folded away.
    List<Suggested> first =
        all.stream()
            .filter(one -> all.indexOf(one) < SHOWN_FIRST || picked.contains(one.supporter()))
            .toList();
    String called = called(desk.called(), locale);
    return new DeskView(
        desk.peer().toString(),
        called,
        stages(locale),
        stage(desk),
        desk.wish().ownWords(),
        facts(desk.wish(), locale),
        matching.ranked(locale, desk.wish().ranking()),
        desk.round().map(round -> choosing(round, locale)),
        desk.walking(),
        desk.later().map(day -> words.day(locale, day)).orElse(""),
        first,
        all.stream().filter(one -> !first.contains(one)).toList(),
        notSuggested(desk.notSuggested(), locale),
        desk.otherwise().stream().map(one -> otherwise(one, locale)).toList(),
        why,
        desk.changes().stream().map(change -> change(change, locale)).toList(),
        matching.peer(locale, desk.card().orElseGet(() -> nothingTold(desk))),
        picked,
        List.of(
            matching.text(locale, "matching.desk.sees.coordinators"),
            matching.text(locale, "matching.desk.sees.peer", called)));
  }

  String called(String called, Locale locale) {
    return called.isBlank() ? matching.text(locale, "matching.no-name") : called;
  }

  private static MatchCard nothingTold(Desk desk) {
    return new MatchCard(
        desk.peer(),
        "",
        "",
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        "",
        WaysToMeet.NOT_SAID,
        0,
        List.of());
  }

  private List<String> stages(Locale locale) {
    return List.of("request", "proposal", "choice", "meeting").stream()
        .map(name -> matching.text(locale, "matching.stage." + name))
        .toList();
  }

  private static int stage(Desk desk) {
    if (desk.round().isPresent()) {
      return 2;
    }
    return desk.walking() ? 3 : 1;
  }

  private List<Fact> facts(PeerWish wish, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "translate", matching.languages(locale, wish.languages()), locale);
    add(facts, "clock", matching.slots(locale, wish.times()), locale);
    add(facts, "map-pin", wish.place().isBlank() ? List.of() : List.of(wish.place()), locale);
    add(facts, "users", matching.meets(locale, wish.meets(), wish.weeklyMinutes()), locale);
    List<String> sought = matching.areas(locale, wish.seeks().stream().sorted().toList());
    add(facts, "footprints", sought, locale);
    wish.wishes().stream()
        .sorted()
        .forEach(one -> {
          String key = wish.musts().contains(one) ? "matching.wish.must" : "matching.wish.nice";
          String said = matching.text(locale, "matching.wish." + one);
          facts.add(new Fact("hand-palm", matching.text(locale, key, said)));
        });
    return facts;
  }

  private void add(List<Fact> facts, String icon, List<String> said, Locale locale) {
    if (!said.isEmpty()) {
      facts.add(new Fact(icon, words.list(locale, said)));
    }
  }

  private Suggested suggested(Suggestion one, Desk desk, Locale locale) {
    return new Suggested(
        one.supporter().toString(),
        called(one.called(), locale),
        matching.text(locale, "matching.load", one.walksWith(), one.atMost()),
        one.askedBack(),
        matching.reasons(locale, one.reasons()),
        matching.reasons(locale, one.forBoth()),
        Optional.ofNullable(desk.prices().get(one.supporter()))
            .map(price -> price(price, locale))
            .orElseGet(() -> placeAsked(one, locale)),
        Optional.ofNullable(desk.cards().get(one.supporter()))
            .map(card -> matching.supporter(locale, card)));
  }

  private List<Fact> placeAsked(Suggestion one, Locale locale) {
    return one.placeAsked()
        ? List.of(new Fact("hourglass-medium", matching.text(locale, "matching.desk.place-asked")))
        : List.of();
  }

  /** What a choice means for the others who wait. */
  List<Fact> price(Price price, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    price
        .nobodyThen()
        .forEach(who -> facts.add(new Fact("warning", touched("nobody-then", who, locale))));
    price
        .somebodyThen()
        .forEach(who -> facts.add(new Fact("check-circle", touched("somebody-then", who, locale))));
    return facts.isEmpty()
        ? List.of(new Fact("check-circle", matching.text(locale, "matching.plan.no-price")))
        : facts;
  }

  private String touched(String key, Price.Touched who, Locale locale) {
    return matching.text(
        locale, "matching.plan." + key, called(who.called(), locale), who.waited());
  }

  private Choosing choosing(OpenRound round, Locale locale) {
    List<Asked> asked =
        round.asked().stream()
            .map(one ->
                new Asked(
                    one.proposal().toString(),
                    called(one.called(), locale),
                    matching.reasons(locale, one.reasons()),
                    tone(one.state()),
                    "matching.asked." + one.state(),
                    one.state() != AskedState.NOT_TO_BE))
            .toList();
    LocalDate until = LocalDate.ofInstant(round.until(), clock.getZone());
    return new Choosing(words.day(locale, until), round.helpAsked(), asked);
  }

  private static String tone(AskedState state) {
    return switch (state) {
      case OPEN -> "sun";
      case NOT_TO_BE -> "plain";
    };
  }

  private List<Fact> notSuggested(NotSuggested not, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    count(facts, "circle-half", "noRoom", not.noRoom(), locale);
    count(facts, "hourglass-medium", "noHours", not.noHours(), locale);
    count(facts, "hourglass-medium", "askedOften", not.askedOften(), locale);
    count(facts, "hand-palm", "must", not.mustNotMet(), locale);
    count(facts, "shield-check", "safety", not.safetyNotMet(), locale);
    count(facts, "translate", "language", not.noCommonLanguage(), locale);
    count(facts, "graduation-cap", "notReady", not.notReady(), locale);
    count(facts, "map-pin", "noWay", not.noWayToMeet(), locale);
    count(facts, "clock", "noTime", not.noCommonTime(), locale);
    count(facts, "shield-check", "possible", not.notPossible(), locale);
    return facts;
  }

  private Option otherwise(Otherwise one, Locale locale) {
    List<String> because =
        one.because().stream()
            .map(rule -> matching.text(locale, "matching.despite.rule." + rule))
            .toList();
    return new Option(
        one.supporter().toString(), called(one.called(), locale), words.list(locale, because));
  }

  private Fact change(Change change, Locale locale) {
    return switch (change) {
      case Change.NotAMust must ->
          new Fact(
              "hand-palm",
              matching.text(
                  locale,
                  "matching.change.must",
                  matching.text(locale, "matching.wish." + must.wish()),
                  must.more()));
      case Change.AnotherTime time ->
          new Fact(
              "clock", matching.text(locale, "matching.change.time." + time.part(), time.more()));
      case Change.AnotherWay way ->
          new Fact("users", matching.text(locale, "matching.change.way." + way.way(), way.more()));
      case Change.Further further ->
          new Fact("map-pin", matching.text(locale, "matching.change.further", further.more()));
      case Change.LessTime less ->
          new Fact(
              "hourglass-medium",
              matching.text(locale, "matching.change.less", less.minutes() / 60.0, less.more()));
    };
  }

  private void count(List<Fact> facts, String icon, String what, int people, Locale locale) {
    if (people > 0) {
      facts.add(new Fact(icon, matching.text(locale, "matching.not." + what, people)));
    }
  }
}
