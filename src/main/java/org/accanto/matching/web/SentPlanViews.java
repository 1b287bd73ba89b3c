package org.accanto.matching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accanto.matching.PlanLook;
import org.accanto.matching.SentPlan;
import org.accanto.matching.web.DeskView.Fact;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** What was sent of a plan, in sentences. */
@Component
class SentPlanViews {

  private final MatchingWords matching;
  private final Words words;
  private final Clock clock;

  SentPlanViews(MatchingWords matching, Words words, Clock clock) {
    this.matching = matching;
    this.words = words;
    this.clock = clock;
  }

  /** What came of it so far; nothing is said of nobody. */
  List<Fact> soFar(PlanLook look, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    some(facts, "hourglass-medium", "choosing", look.choosing(), locale);
    some(facts, "footprints", "begun", look.begun(), locale);
    some(facts, "arrows-clockwise", "not-to-be", look.notToBe(), locale);
    return facts;
  }

  private void some(List<Fact> facts, String icon, String key, int count, Locale locale) {
    if (count > 0) {
      facts.add(new Fact(icon, say(locale, key, count)));
    }
  }

  /** Where the numbers of each sending can be taken. */
  List<PlanView.One> numbers(List<SentPlan> sent, String plan, Locale locale) {
    return sent.stream().map(one -> numbers(one, plan, locale)).toList();
  }

  private PlanView.One numbers(SentPlan one, String plan, Locale locale) {
    String day = words.dayWithYear(locale, LocalDate.ofInstant(one.at(), clock.getZone()));
    return new PlanView.One(
        plan + "/numbers/" + one.id(),
        say(locale, "kept.line", day, one.asked()),
        say(locale, one.proved() ? "kept.proved" : "kept.by", one.priorities()));
  }

  private String say(Locale locale, String key, Object... args) {
    return matching.text(locale, "matching.plan." + key, args);
  }
}
