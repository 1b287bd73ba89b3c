package org.accanto.enrolment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.enrolment.Application;
import org.accanto.enrolment.Begun;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Reach;
import org.accanto.enrolment.Supporter;
import org.accanto.enrolment.Supporting;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Open;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Somebody would like to support others (W14): apply, and read what was decided and why. */
@Controller
class OfferingPages {

  record OfferingView(List<String> happens) {}

  /** What one takes home, and later the decision with its reasons. */
  record ReceiptView(
      String code,
      boolean sent,
      boolean accepted,
      String state,
      String points,
      String reasons,
      List<String> whoSees) {}

  private final Supporting supporting;
  private final Programme programme;
  private final OfferViews views;
  private final Choices choices;
  private final Words words;

  OfferingPages(
      Supporting supporting, Programme programme, OfferViews views, Choices choices, Words words) {
    this.supporting = supporting;
    this.programme = programme;
    this.views = views;
    this.choices = choices;
    this.words = words;
  }

  @GetMapping("/offering")
  @Open("anybody may read how one becomes a supporter")
  String first(Locale locale, Model model) {
    int hours = programme.policy().trainingHours();
    model.addAttribute(
        "view",
        new OfferingView(
            List.of(
                words.text(locale, "enrolment.offering.happens.one"),
                words.text(locale, "enrolment.offering.happens.two"),
                words.text(locale, "enrolment.offering.happens.three", hours),
                words.text(locale, "enrolment.offering.happens.four"))));
    return "enrolment/web/offering-page";
  }

  @GetMapping("/offering/form")
  @Open("who applies has no account")
  String form(@Nullable Actor actor, Locale locale, Model model) {
    if (elsewhere(actor)) {
      return "redirect:/today";
    }
    Optional<Supporter> mine = actor == null ? Optional.empty() : supporting.mine(actor);
    Offer offer = mine.map(Supporter::offer).orElse(Offer.EMPTY);
    Reach kept = kept(actor);
    OfferForm form =
        OfferForm.of(offer, kept.masked(), kept.note(), mine.map(Supporter::called).orElse(""));
    model.addAttribute("view", views.applying(form, views.areas(offer, locale), locale));
    return "enrolment/web/offer-page";
  }

  @PostMapping("/offering/form")
  @Open("who applies has no account")
  Object apply(
      OfferForm form,
      @RequestParam Map<String, String> all,
      @Nullable Actor actor,
      Locale locale,
      HttpServletRequest http,
      HttpServletResponse response) {
    if (elsewhere(actor)) {
      return "redirect:/today";
    }
    Reach kept = kept(actor);
    FormErrors errors = form.errors(all, choices.areaKeys(), kept);
    if (errors.any()) {
      return errors.page(
          "enrolment/web/offer-page",
          Map.of(
              "view", views.applying(form, views.again(all, locale), locale), "once", form.once()));
    }
    Actor applicant = actor;
    if (applicant == null) {
      Begun begun = supporting.begin(locale.getLanguage(), Typed.once(form.once()));
      Cookies.session(begun.sessionToken(), http, response);
      Cookies.code(begun.code(), http, response);
      applicant = begun.actor();
    }
    Offer offer = form.offer(all, choices.areaKeys(), choices.codes());
    supporting.offer(offer, form.called(), locale.getLanguage(), applicant);
    supporting.reach(form.reached(kept), applicant);
    supporting.apply(applicant);
    return "redirect:/offering/receipt";
  }

  @GetMapping("/offering/receipt")
  @For(Hat.ASKER)
  String receipt(Actor actor, Locale locale, HttpServletRequest http, Model model) {
    Optional<Supporter> mine = supporting.mine(actor);
    if (mine.isEmpty()) {
      return "redirect:/offering";
    }
    Application application = mine.get().application();
    model.addAttribute(
        "view",
        new ReceiptView(
            Cookies.code(http),
            application.state() != Application.State.DRAFT,
            application.state() == Application.State.ACCEPTED,
            words.text(locale, "enrolment.offering.state." + application.state().name()),
            application.points(),
            application.reasons(),
            List.of(
                words.text(locale, "enrolment.sees.you"),
                words.text(locale, "enrolment.offer.sees.coordinator"))));
    return "enrolment/web/offering-receipt-page";
  }

  /** Who was accepted goes on as a supporter. */
  @PostMapping("/offering/arrival")
  @For(Hat.ASKER)
  String arrival(Actor actor, HttpServletRequest http, HttpServletResponse response) {
    String session =
        supporting.goOn(actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Cookies.session(session, http, response);
    return "redirect:/today";
  }

  private Reach kept(@Nullable Actor actor) {
    return actor == null ? Reach.NOT_SAID : supporting.reach(actor);
  }

  private static boolean elsewhere(@Nullable Actor actor) {
    return actor != null && !actor.is(Hat.ASKER);
  }
}
