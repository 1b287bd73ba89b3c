package org.accanto.confidentiality.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.confidentiality.Emergency;
import org.accanto.confidentiality.OwnView;
import org.accanto.confidentiality.Tellings;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Telling a person later of what was opened: the decision of the data protection officer (B06). */
@For(Hat.DPO)
@Controller
class DelayPages {

  private static final String PAGE = "confidentiality/web/delay-page";

  /**
   * @param decides whether the person is not told yet, so that something is to be decided
   */
  record DelayView(
      EmergencyViews.LineView line,
      boolean decides,
      List<Option> decisions,
      DelayForm form,
      LocalDate earliest,
      LocalDate latest,
      List<String> whoSees) {}

  private final Tellings tellings;
  private final OwnView days;
  private final EmergencyViews views;
  private final Say say;

  DelayPages(Tellings tellings, OwnView days, EmergencyViews views, Say say) {
    this.tellings = tellings;
    this.days = days;
    this.views = views;
    this.say = say;
  }

  @GetMapping("/delays/{id}")
  String one(@PathVariable UUID id, Actor actor, Model model, Locale locale) {
    model.addAttribute("view", view(found(id, actor), DelayForm.empty(), actor, locale));
    return PAGE;
  }

  @PostMapping("/delays/{id}/decisions")
  Object decide(@PathVariable UUID id, DelayForm form, Actor actor, Locale locale) {
    Emergency of = found(id, actor);
    FormErrors errors = form.problems(days.today(), tellings.latest(of));
    if (errors.any()) {
      return again(errors, of, form, actor, locale);
    }
    Tellings.Answer answer =
        form.isNow()
            ? tellings.tellNow(form.id(), id, form.why(), actor)
            : tellings.tellLater(form.id(), id, form.day().orElseThrow(), form.why(), actor);
    return switch (answer) {
      case DECIDED -> "redirect:/delays/" + id;
      case NOBODY -> throw NotHere.notFound();
      case TOLD ->
          again(
              errors.with("decision", "confidentiality.telling.told-already"),
              of,
              form,
              actor,
              locale);
      case NEW ->
          again(errors.with("decision", "confidentiality.telling.new"), of, form, actor, locale);
      case TOO_LONG ->
          again(
              errors.with("until", "confidentiality.telling.until.range"), of, form, actor, locale);
    };
  }

  private Emergency found(UUID id, Actor actor) {
    return tellings.of(id, actor).orElseThrow(NotHere::notFound);
  }

  private Object again(
      FormErrors errors, Emergency of, DelayForm form, Actor actor, Locale locale) {
    return errors.page(
        PAGE, Map.of("view", view(of, form, actor, locale), "once", String.valueOf(form.once())));
  }

  private DelayView view(Emergency of, DelayForm form, Actor actor, Locale locale) {
    return new DelayView(
        views.line(of, actor, locale),
        of.delay() != null && !of.delay().told(),
        Stream.of(DelayForm.NOW, DelayForm.LATER)
            .map(one -> new Option(one, say.text(locale, "telling.decision." + one)))
            .toList(),
        form,
        days.today().plusDays(1),
        tellings.latest(of),
        List.of(
            say.text(locale, "telling.who-sees.officers"),
            say.text(locale, "telling.who-sees.person")));
  }
}
