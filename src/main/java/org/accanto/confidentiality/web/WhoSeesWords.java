package org.accanto.confidentiality.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.OwnView;
import org.accanto.confidentiality.Subject;
import org.accanto.confidentiality.WhoSees;
import org.accanto.confidentiality.web.WhoSeesView.Kind;
import org.accanto.confidentiality.web.WhoSeesView.Line;
import org.accanto.confidentiality.web.WhoSeesView.Question;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Who sees my things" in words. */
@Component
class WhoSeesWords {

  private final OwnView door;
  private final EmergencyViews emergencies;
  private final Say say;

  WhoSeesWords(OwnView door, EmergencyViews emergencies, Say say) {
    this.door = door;
    this.emergencies = emergencies;
    this.say = say;
  }

  /** The whole page. */
  WhoSeesView page(Actor actor, Locale locale) {
    WhoSees sees = door.whoSees(actor);
    return view(sees, kinds(actor, locale), door.openable(actor), actor, locale);
  }

  /** The people alone: for the card on "Today". */
  WhoSeesView people(Actor actor, Locale locale) {
    return view(door.whoSees(actor), List.of(), List.of(), actor, locale);
  }

  private WhoSeesView view(
      WhoSees sees, List<Kind> kinds, List<DataClass> openable, Actor actor, Locale locale) {
    List<Line> people = new ArrayList<>(emergencies.about(actor, locale));
    sees.companions().forEach(one -> people.add(companion(one, locale)));
    sees.opened().forEach(one -> people.add(opened(one, alone(one, sees), locale)));
    if (sees.before()) {
      people.add(group("before", say.text(locale, "before.what"), locale));
    }
    if (sees.proposed()) {
      people.add(group("proposed", say.kind(locale, DataClass.MATCH_CARD), locale));
    }
    if (!sees.coordinators().isEmpty()) {
      people.add(coordinators(sees.coordinators(), locale));
    }
    return new WhoSeesView(
        people,
        sees.asks().stream().map(ask -> question(ask, locale)).toList(),
        kinds,
        sees.companions().isEmpty() ? null : sees.companions().getFirst().walk(),
        !openable.isEmpty());
  }

  private Line companion(WhoSees.Companion one, Locale locale) {
    String why = one.paused() ? "why.paused" : one.agreed() ? "why.walk" : "why.not-agreed";
    return new Line(
        one.called(),
        "brand",
        one.called(),
        say.text(locale, "sees-what", say.kinds(locale, one.sees())),
        say.text(locale, why),
        null,
        looked(one.lastLook(), locale),
        null,
        one.walk());
  }

  /** Whether it is all that this reader sees: then it is said that it is only this. */
  private static boolean alone(WhoSees.Opened one, WhoSees sees) {
    return one.readerHat() == Hat.PROFESSIONAL
        && sees.opened().stream().filter(other -> other.reader().equals(one.reader())).count() == 1;
  }

  private Line opened(WhoSees.Opened one, boolean alone, Locale locale) {
    String what =
        one.item() == null
            ? say.kind(locale, one.of())
            : one.label() == null
                ? say.one(locale, one.of())
                : say.text(locale, "one-called", say.one(locale, one.of()), one.label());
    return new Line(
        one.reader(),
        "sky",
        say.person(locale, one.reader(), one.readerHat()),
        say.text(locale, alone ? "sees-only" : "sees-what", what),
        say.text(locale, one.onPaper() ? "why.allowed-paper" : "why.allowed", one.purpose()),
        say.text(locale, "until", say.day(locale, one.until())),
        looked(one.lastLook(), locale),
        one.id(),
        null);
  }

  /** Several people who are not named one by one. */
  private Line group(String key, String what, Locale locale) {
    String name = say.text(locale, key);
    return new Line(
        name.substring(0, 1),
        "sun",
        name,
        say.text(locale, "see-only", what),
        say.text(locale, "why." + key),
        null,
        null,
        null,
        null);
  }

  private Line coordinators(List<DataClass> kinds, Locale locale) {
    return new Line(
        say.text(locale, "coordinators"),
        "none",
        say.text(locale, "coordinators"),
        say.text(locale, "see-what", say.kinds(locale, kinds)),
        say.text(locale, "why.role"),
        null,
        null,
        null,
        null);
  }

  /** What somebody would like to see, and what for. */
  Question question(WhoSees.Ask ask, Locale locale) {
    return new Question(
        ask.id(),
        say.text(
            locale,
            "asked",
            say.person(locale, ask.called(), ask.askerHat()),
            say.kind(locale, ask.of())),
        ask.purpose(),
        ask.of().name());
  }

  private List<Kind> kinds(Actor actor, Locale locale) {
    return door.kinds(actor).stream()
        .map(of ->
            new Kind(
                say.text(locale, "title." + of),
                say.whoSees(locale, of, Subject.of(actor.person()), actor)))
        .toList();
  }

  private @Nullable String looked(@Nullable Instant at, Locale locale) {
    return at == null ? null : say.text(locale, "looked", say.moment(locale, at));
  }
}
