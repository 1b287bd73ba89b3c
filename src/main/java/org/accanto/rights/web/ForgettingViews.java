package org.accanto.rights.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.rights.Forgetting;
import org.accanto.rights.Forgetting.Hold;
import org.accanto.rights.Forgetting.Why;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has been asked to be forgotten, in sentences. */
@Component
class ForgettingViews {

  record QuestionView(List<String> consequences, List<String> whoSees) {}

  /**
   * @param held why it waits longer; null when nothing holds it back
   * @param overdue that its day is over; null when it is not
   */
  record LineView(
      UUID id, String title, String when, @Nullable String held, @Nullable String overdue) {}

  record ListView(List<LineView> lines, List<String> whoSees) {}

  record HoldView(
      LineView line,
      String why,
      String until,
      List<Option> reasons,
      String soft,
      boolean onPaper,
      List<String> whoSees) {}

  private final Words words;
  private final Clock clock;

  ForgettingViews(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  QuestionView question(Actor actor, Locale locale) {
    String who = actor.is(Hat.PEER) ? "peer" : "supporter";
    return new QuestionView(
        Stream.of("week", who, who + ".walks", "stays", "final")
            .map(key -> words.text(locale, "rights.forget.means." + key))
            .toList(),
        List.of(words.text(locale, "rights.forget.who-sees")));
  }

  ListView all(List<Forgetting> all, Locale locale) {
    return new ListView(
        all.stream().map(one -> line(one, locale)).toList(),
        List.of(words.text(locale, "rights.forgettings.who-sees")));
  }

  HoldView hold(Forgetting one, String why, String until, Locale locale) {
    List<String> whoSees =
        new ArrayList<>(List.of(words.text(locale, "rights.forgettings.who-sees")));
    if (!one.afterATime()) {
      whoSees.add(words.text(locale, "rights.hold.who-sees", called(one, locale)));
    }
    return new HoldView(
        line(one, locale),
        why,
        until,
        Arrays.stream(Why.values())
            .map(each -> new Option(each.name(), words.text(locale, "rights.hold.why." + each)))
            .toList(),
        words.text(locale, one.afterATime() ? "rights.hold.soft.time" : "rights.hold.soft"),
        one.onPaper(),
        whoSees);
  }

  LineView line(Forgetting one, Locale locale) {
    return new LineView(
        one.id(),
        words.text(locale, "rights.forgettings.of." + one.hat(), called(one, locale)),
        words.text(
            locale,
            "rights.forgettings.when"
                + (one.afterATime() ? ".time" : one.onPaper() ? ".paper" : ""),
            day(one.asked(), locale),
            day(one.happens(), locale)),
        held(one.hold(), locale),
        one.overdue()
            ? words.text(locale, "rights.forgettings.overdue", day(one.happens(), locale))
            : null);
  }

  String called(Forgetting one, Locale locale) {
    return one.called().isEmpty() ? words.text(locale, "rights.retention.nameless") : one.called();
  }

  @Nullable String held(@Nullable Hold hold, Locale locale) {
    if (hold == null) {
      return null;
    }
    String why = words.text(locale, "rights.hold.why." + hold.why());
    // It ends with this day, not at its beginning.
    String last = day(hold.until().minusSeconds(1), locale);
    return hold.by().isEmpty()
        ? words.text(locale, "rights.hold.now", last, why)
        : words.text(locale, "rights.hold.now.by", last, why, hold.by());
  }

  String day(Instant at, Locale locale) {
    return words.dayWithYear(locale, LocalDate.ofInstant(at, clock.getZone()));
  }
}
