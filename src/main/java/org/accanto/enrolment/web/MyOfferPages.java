package org.accanto.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Own;
import org.accanto.enrolment.Reach;
import org.accanto.enrolment.Supporter;
import org.accanto.enrolment.Supporting;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A supporter changes what they offer, takes a pause and comes back. */
@Controller
@For(Hat.SUPPORTER)
class MyOfferPages {

  record AvailabilityView(boolean pausing, String state, String back, List<String> whoSees) {}

  private final Supporting supporting;
  private final Own own;
  private final OfferViews views;
  private final Choices choices;
  private final Words words;

  MyOfferPages(Supporting supporting, Own own, OfferViews views, Choices choices, Words words) {
    this.supporting = supporting;
    this.own = own;
    this.views = views;
    this.choices = choices;
    this.words = words;
  }

  @GetMapping("/me/offer")
  String offer(Actor actor, Locale locale, Model model) {
    Offer offer = supporting.mine(actor).map(Supporter::offer).orElse(Offer.EMPTY);
    Reach reach = supporting.reach(actor);
    OfferForm form = OfferForm.of(offer, String.join(", ", reach.phones()), reach.note(), "");
    model.addAttribute("view", views.changing(form, views.areas(offer, locale), locale));
    return "enrolment/web/offer-page";
  }

  @PostMapping("/me/offer")
  Object change(OfferForm form, @RequestParam Map<String, String> all, Actor actor, Locale locale) {
    Reach kept = supporting.reach(actor);
    FormErrors errors = form.errors(all, choices.areaKeys(), kept);
    if (errors.any()) {
      var view = views.changing(form, views.again(all, locale), locale);
      return errors.page("enrolment/web/offer-page", Map.of("view", view, "once", form.once()));
    }
    Offer offer = form.offer(all, choices.areaKeys(), choices.codes());
    supporting.offer(offer, "", locale.getLanguage(), actor);
    supporting.reach(form.reached(kept), actor);
    return "redirect:/me";
  }

  @GetMapping("/me/availability")
  String availability(Actor actor, Locale locale, Model model) {
    model.addAttribute("view", view("", actor, locale));
    return "enrolment/web/availability-page";
  }

  @PostMapping("/me/availability")
  Object pause(
      @RequestParam(name = "back", defaultValue = "") String back,
      @RequestParam(name = "once", defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    Optional<LocalDate> day = SupporterForm.day(back);
    if (!back.isBlank() && day.isEmpty()) {
      return FormErrors.none()
          .with("back", "enrolment.requirement.error.date")
          .page(
              "enrolment/web/availability-page",
              Map.of("view", view(back, actor, locale), "once", once));
    }
    own.pause(Typed.once(once), day.orElse(null), actor);
    return "redirect:/me/availability";
  }

  @PostMapping("/me/availability/return")
  String comeBack(Actor actor) {
    own.comeBack(actor);
    return "redirect:/me/availability";
  }

  private AvailabilityView view(String back, Actor actor, Locale locale) {
    Optional<Supporter> mine = supporting.mine(actor);
    boolean pausing = mine.map(Supporter::pausing).orElse(false);
    String state =
        mine.map(Supporter::backOn)
            .map(day ->
                words.text(locale, "enrolment.availability.paused.until", words.day(locale, day)))
            .orElseGet(() ->
                words.text(locale, "enrolment.availability." + (pausing ? "paused" : "here")));
    return new AvailabilityView(
        pausing, state, back, List.of(words.text(locale, "enrolment.availability.sees")));
  }
}
