package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Request;
import org.accanto.enrolment.SafeContact;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page of one step, for who asks and for peers who change what they once said. */
@Component
class StepPages {

  /** What can be chosen. */
  record Options(
      List<Choices.WishChoice> wishes,
      List<Option> areas,
      List<Option> languages,
      List<Option> moreLanguages,
      List<Choices.Day> days,
      List<Option> meets,
      List<Option> far,
      List<Option> minutes,
      List<Option> happened,
      List<Option> yesNo,
      List<Option> ways,
      List<Option> hours) {

    /** Whether one of the languages that stand folded away was chosen before. */
    public boolean moreChosen(List<String> chosen) {
      return moreLanguages.stream().anyMatch(one -> chosen.contains(one.value()));
    }
  }

  /**
   * @param base where the steps and items are
   * @param wizard one step after the other; false when one thing is changed
   * @param to where a saved answer leads; empty for the next step
   */
  record StepView(
      String step,
      String base,
      String action,
      @Nullable String back,
      String next,
      boolean wizard,
      int done,
      int all,
      String to,
      StepForm form,
      Options options,
      List<Said.ItemView> items,
      List<String> whoSees) {}

  private static final String CHANGING = "/me/asked";

  private final Choices choices;
  private final Said said;
  private final Words words;

  StepPages(Choices choices, Said said, Words words) {
    this.choices = choices;
    this.said = said;
    this.words = words;
  }

  StepView asking(Step step, StepForm form, Optional<Request> request, Locale locale) {
    String next = form.to().isEmpty() ? "/asking/" + step.next().path() : "/asking/" + form.to();
    String back = step.before().map(before -> "/asking/" + before.path()).orElse("/asking");
    return view(step, "/asking", back, next, form.to().isEmpty(), form, request, locale);
  }

  StepView changing(Step step, StepForm form, Request request, Locale locale) {
    return view(step, CHANGING, "/me", "/me", false, form, Optional.of(request), locale);
  }

  private StepView view(
      Step step,
      String base,
      String back,
      String next,
      boolean wizard,
      StepForm form,
      Optional<Request> request,
      Locale locale) {
    List<Item> items = request.map(Request::items).orElse(List.of());
    return new StepView(
        step.path(),
        base,
        base + "/" + step.path(),
        back,
        next,
        wizard,
        step.ordinal(),
        Step.values().length,
        form.to(),
        form,
        options(locale),
        said.items(items, locale),
        whoSees(step, base.equals(CHANGING), request, locale));
  }

  Options options(Locale locale) {
    return new Options(
        choices.wishes(locale),
        choices.areas(locale),
        choices.languagesFirst(locale),
        choices.languagesMore(locale),
        choices.days(locale),
        choices.meets(locale),
        choices.howFar(locale),
        choices.minutes(locale),
        choices.happened(locale),
        choices.yesNo(locale),
        choices.ways(locale),
        choices.hours());
  }

  /**
   * @param peer who is welcome already, and can open to somebody what they told
   */
  private List<String> whoSees(Step step, boolean peer, Optional<Request> request, Locale locale) {
    boolean draft = request.map(r -> r.state() == Request.State.DRAFT).orElse(true);
    String coordinator = draft ? "enrolment.sees.after-sending" : "enrolment.sees.coordinator";
    List<String> keys =
        switch (step) {
          case HARD -> List.of("enrolment.sees.you", "enrolment.sees.items");
          case NAME, REACH ->
              List.of("enrolment.sees.you", coordinator, "enrolment.sees.your-supporter");
          default -> List.of("enrolment.sees.you", coordinator, "enrolment.sees.proposed");
        };
    boolean opens = peer && (step == Step.HARD || step == Step.REACH);
    return Stream.concat(keys.stream(), opens ? Stream.of("enrolment.sees.opened") : Stream.of())
        .map(key -> words.text(locale, key))
        .toList();
  }

  /** What was said before, as the form shows it again. */
  static StepForm again(@Nullable Request request, String to) {
    PeerWish wish = request == null ? null : request.wish();
    SafeContact contact = request == null ? SafeContact.NOT_SAID : request.contact();
    return new StepForm(
        "",
        to,
        "",
        wish == null ? "" : wish.ownWords(),
        wish == null ? List.of() : wish.wishes().stream().map(Enum::name).toList(),
        wish == null ? List.of() : wish.musts().stream().map(Enum::name).toList(),
        wish == null ? List.of() : List.copyOf(wish.seeks()),
        wish == null ? List.of() : wish.languages(),
        wish == null ? List.of() : wish.times().stream().map(Enum::name).toList(),
        wish == null ? "" : wish.place(),
        wish == null ? List.of() : wish.meets().ways().stream().map(Enum::name).toList(),
        wish == null ? "" : wish.meets().howFar().name(),
        wish == null ? "" : Integer.toString(wish.weeklyMinutes()),
        "",
        "",
        "",
        "",
        "",
        contact.way() == SafeContact.Way.NOT_SAID ? "" : contact.way().name(),
        contact.place(),
        contact.phone(),
        contact.fromHour() == null ? "" : contact.fromHour().toString(),
        contact.untilHour() == null ? "" : contact.untilHour().toString(),
        contact.voicemail() == null ? "" : contact.voicemail() ? "yes" : "no",
        contact.ifNotMe(),
        request == null ? "" : request.called());
  }
}
