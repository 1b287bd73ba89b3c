package org.accanto.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.accanto.training.Cohort;
import org.accanto.training.CohortLook;
import org.accanto.training.CohortMember;
import org.accanto.training.CohortStep;
import org.accanto.training.Cohorts;
import org.accanto.training.Learning;
import org.accanto.training.StepKind;
import org.accanto.training.UnitToRead;
import org.springframework.stereotype.Component;

/** What the page of a cohort shows, to each who may see it. */
@Component
class CohortViews {

  /** What was typed for a new step. */
  record StepForm(String kind, String title, String card, String day, String minutes) {

    static final StepForm EMPTY = new StepForm("MEETING", "", "", "", "120");

    static StepForm of(Map<String, String> all) {
      return new StepForm(
          all.getOrDefault("kind", ""),
          Typing.asTyped(all.getOrDefault("title", "")).strip(),
          Typing.asTyped(all.getOrDefault("card", "")),
          Typing.asTyped(all.getOrDefault("day", "")),
          Typing.asTyped(all.getOrDefault("minutes", "")).strip());
    }
  }

  /**
   * @param card where the situation is read; empty when there is none
   * @param mine whether the reader was there; always false for who leads
   * @param came ids of who was there, for who leads
   */
  record Step(
      UUID id,
      String title,
      String about,
      String card,
      boolean mine,
      boolean past,
      List<String> came) {}

  record Member(UUID person, String called, String as) {}

  record CohortView(
      UUID id,
      String name,
      String about,
      String trainer,
      String balance,
      boolean balanced,
      boolean closed,
      boolean leads,
      boolean office,
      List<Step> plan,
      List<Member> members,
      List<Option> people,
      List<Option> joining,
      StepForm form,
      List<Option> kinds,
      List<Option> cards,
      List<String> whoSees) {}

  private final Cohorts cohorts;
  private final Learning learning;
  private final Words words;
  private final Clock clock;

  CohortViews(Cohorts cohorts, Learning learning, Words words, Clock clock) {
    this.cohorts = cohorts;
    this.learning = learning;
    this.words = words;
    this.clock = clock;
  }

  CohortView of(CohortLook look, StepForm form, Actor actor, Locale locale) {
    Cohort cohort = look.cohort();
    boolean office = actor.is(Hat.COORDINATOR);
    boolean leads = !cohort.closed() && (office || cohort.led());
    List<CohortMember> members = leads || office ? look.members() : List.of();
    String day = words.dayWithYear(locale, cohort.from());
    return new CohortView(
        cohort.id(),
        cohort.name(),
        cohort.place().isEmpty()
            ? day
            : words.text(locale, "training.cohorts.about", day, cohort.place()),
        look.trainer(),
        words.text(locale, "training.cohorts.balance", cohort.supporters(), cohort.professionals()),
        cohort.balanced(),
        cohort.closed(),
        leads,
        office && !cohort.closed(),
        look.plan().stream().map(one -> step(one, leads, actor, locale)).toList(),
        members.stream().map(one -> member(one, locale)).toList(),
        members.stream()
            .filter(one -> !one.person().equals(actor.person()))
            .map(one -> new Option(one.person().value().toString(), one.called()))
            .toList(),
        office ? joining(look, actor, locale) : List.of(),
        form,
        Stream.of(StepKind.values())
            .map(one -> new Option(one.name(), words.text(locale, "training.step." + one.name())))
            .toList(),
        leads ? cards(actor, locale) : List.of(),
        List.of(words.text(locale, "training.cohort.sees")));
  }

  private Step step(CohortStep one, boolean leads, Actor actor, Locale locale) {
    return new Step(
        one.id(),
        one.title(),
        words.text(
            locale,
            "training.cohort.step",
            words.text(locale, "training.step." + one.kind().name()),
            words.day(locale, one.day()),
            words.duration(locale, one.minutes())),
        one.card().isEmpty() ? "" : "/course/units/" + one.unit() + "/checks/" + one.card(),
        !leads && one.came().contains(actor.person()),
        !one.day().isAfter(LocalDate.now(clock)),
        one.came().stream().map(person -> person.value().toString()).toList());
  }

  private Member member(CohortMember one, Locale locale) {
    return new Member(one.person().value(), one.called(), as(one, locale));
  }

  private String as(CohortMember one, Locale locale) {
    return words.text(locale, "training.cohort.as." + one.as().name());
  }

  private List<Option> joining(CohortLook look, Actor actor, Locale locale) {
    var here = look.members().stream().map(CohortMember::person).toList();
    return cohorts.learners(actor).stream()
        .filter(one -> !here.contains(one.person()))
        .map(one ->
            new Option(
                one.as().name() + '/' + one.person().value(),
                words.text(locale, "training.cohort.person", one.called(), as(one, locale))))
        .sorted(java.util.Comparator.comparing(Option::text))
        .toList();
  }

  private List<Option> cards(Actor actor, Locale locale) {
    return learning.course(locale.getLanguage(), actor).units().stream()
        .flatMap(CohortViews::cards)
        .toList();
  }

  private static Stream<Option> cards(UnitToRead unit) {
    return unit.shown().unit().checks().stream()
        .map(check -> new Option(unit.row().key() + '/' + check.key(), check.title()));
  }
}
