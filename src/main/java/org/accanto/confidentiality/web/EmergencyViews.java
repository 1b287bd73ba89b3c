package org.accanto.confidentiality.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.confidentiality.Emergencies;
import org.accanto.confidentiality.Emergency;
import org.accanto.confidentiality.Emergency.Harm;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imminent harm in words, for coordinators and for whom it is about. */
@Component
class EmergencyViews {

  /**
   * @param reviewed what somebody else said, in a sentence; null: nobody has looked yet
   * @param reading where its opener reads, while it is open
   * @param ends whether its opener can end it now
   * @param delay what is known of telling the person later; empty: they were told at once
   */
  record LineView(
      UUID id,
      String title,
      String when,
      String reason,
      String looks,
      @Nullable String reviewed,
      @Nullable String reviewWords,
      @Nullable UUID reading,
      boolean ends,
      List<String> delay) {}

  record AllView(List<LineView> waiting, List<LineView> mine, List<String> whoSees) {}

  record NewView(
      EmergencyForm form,
      String called,
      List<Option> tests,
      List<Option> harms,
      List<String> after,
      boolean alone,
      boolean lost,
      boolean offersLater,
      List<String> whoSees) {}

  /**
   * @param reviews whether the actor is somebody else, who can look at it
   */
  record OneView(
      LineView line,
      boolean reviews,
      List<Option> answers,
      String justified,
      String words,
      List<String> whoSees) {}

  private final Emergencies emergencies;
  private final TellingWords tellings;
  private final Say say;

  EmergencyViews(Emergencies emergencies, TellingWords tellings, Say say) {
    this.emergencies = emergencies;
    this.tellings = tellings;
    this.say = say;
  }

  AllView all(Actor actor, Locale locale) {
    return new AllView(
        emergencies.waiting(actor).stream().map(one -> line(one, actor, locale)).toList(),
        emergencies.mine(actor).stream().map(one -> line(one, actor, locale)).toList(),
        whoSees(locale));
  }

  NewView form(EmergencyForm form, String called, Actor actor, Locale locale) {
    List<String> after = new ArrayList<>();
    boolean offersLater = form.asksLater() || emergencies.hasOfficer(form.whom(), actor);
    String told = offersLater ? "told-or-later" : "told";
    for (String one : new String[] {"only", told, "review", "four"}) {
      after.add(say.text(locale, "harm.after." + one, called));
    }
    return new NewView(
        form,
        called,
        EmergencyForm.TESTS.stream()
            .map(one -> new Option(one, say.text(locale, "harm.test." + one)))
            .toList(),
        Arrays.stream(Harm.values())
            .map(one -> new Option(one.name(), say.text(locale, "harm.kind." + one)))
            .toList(),
        after,
        !emergencies.somebodyCanReview(actor),
        emergencies.lost(form.whom(), actor),
        offersLater,
        whoSees(locale));
  }

  OneView one(Emergency of, String justified, String words, Actor reviewer, Locale locale) {
    boolean other = !of.openedBy().equals(reviewer.person());
    return new OneView(
        line(of, reviewer, locale),
        other,
        Stream.of("yes", "no")
            .map(one -> new Option(one, say.text(locale, "harm.review." + one)))
            .toList(),
        justified,
        words,
        whoSees(locale));
  }

  /** "Giulia opened your contact …": for whom it is about, with the reason as it was written. */
  List<WhoSeesView.Line> about(Actor subject, Locale locale) {
    String what = subject.is(Hat.PEER) ? "" : "reach.";
    return emergencies.about(subject).stream().map(one -> aboutMe(one, what, locale)).toList();
  }

  /** Of a supporter nothing else opens than how to reach them. */
  private WhoSeesView.Line aboutMe(Emergency one, String what, Locale locale) {
    String who = one.opener().isEmpty() ? say.text(locale, "somebody") : one.opener();
    boolean open = one.open();
    String reviewed = reviewed(one, locale);
    return new WhoSeesView.Line(
        who,
        "sun",
        who,
        say.text(
            locale, "harm.me." + what + (open ? "open" : "past"), say.moment(locale, one.opened())),
        say.text(locale, "harm.me.why", one.reason()),
        open
            ? say.text(locale, "harm.me.until", say.moment(locale, one.until()))
            : reviewed == null ? say.text(locale, "harm.me.review") : null,
        one.review() == null
            ? null
            : reviewed + " " + say.text(locale, "harm.me.review.words", one.review().words()),
        null,
        null,
        tellings.toThePerson(one, locale));
  }

  LineView line(Emergency one, Actor actor, Locale locale) {
    boolean open = one.open();
    boolean mine = one.openedBy().equals(actor.person());
    String who = one.opener().isEmpty() ? say.text(locale, "somebody") : one.opener();
    Instant end = one.ended() == null ? one.until() : one.ended();
    return new LineView(
        one.id(),
        mine ? one.called() : say.text(locale, "harm.line", who, one.called()),
        say.text(
            locale,
            open ? "harm.until" : "harm.from-to",
            say.moment(locale, one.opened()),
            say.moment(locale, end)),
        one.reason(),
        say.text(locale, "harm.kind." + one.harm())
            + " "
            + say.text(locale, "harm.looks", one.looks()),
        reviewed(one, locale),
        one.review() == null ? null : one.review().words(),
        open && mine ? one.subject().value() : null,
        open && mine,
        tellings.toOthers(one, locale));
  }

  private @Nullable String reviewed(Emergency one, Locale locale) {
    return one.review() == null
        ? null
        : say.text(
            locale,
            one.review().justified() ? "harm.reviewed.yes" : "harm.reviewed.no",
            say.moment(locale, one.review().at()));
  }

  private List<String> whoSees(Locale locale) {
    return List.of(
        say.text(locale, "harm.who-sees.coordinators"), say.text(locale, "harm.who-sees.person"));
  }
}
