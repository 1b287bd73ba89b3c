package org.accanto.training.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.accanto.training.Certificate;
import org.accanto.training.CertificateScope;
import org.accanto.training.Certification;
import org.accanto.training.CertifiedPerson;
import org.accanto.training.IssueOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Issuing, renewing, writing in another language and taking back, person by person. */
@Controller
@For(Hat.COORDINATOR)
class CertifiedPersonPages {

  private static final String WITHDRAWAL = "training/web/withdrawal-page";
  private static final int LONGEST_REASON = 2000;

  record WithdrawalView(
      UUID person,
      UUID certificate,
      String question,
      List<String> consequences,
      String reason,
      List<String> whoSees) {}

  private final Certification certification;
  private final PersonViews views;
  private final CertificationWords words;

  CertifiedPersonPages(Certification certification, PersonViews views, CertificationWords words) {
    this.certification = certification;
    this.views = views;
    this.words = words;
  }

  @GetMapping("/certificates/{person}")
  ModelAndView one(@PathVariable UUID person, Actor actor, Locale locale) {
    return page(views.find(person, CertificateScope.SUPPORTER, actor), actor, locale);
  }

  @GetMapping("/certificates/{person}/trainer")
  ModelAndView trainer(@PathVariable UUID person, Actor actor, Locale locale) {
    return page(views.find(person, CertificateScope.TRAINER, actor), actor, locale);
  }

  @PostMapping("/certificates/{person}/certificates")
  Object issue(
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String scope,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    CertificateScope wanted =
        Typing.one(CertificateScope.class, scope).orElse(CertificateScope.SUPPORTER);
    CertifiedPerson found = views.find(person, wanted, actor);
    IssueOutcome outcome =
        certification.issue(found.person(), wanted, language, Typing.once(once), actor);
    if (outcome instanceof IssueOutcome.Issued) {
      return "redirect:" + address(person, wanted);
    }
    return refused(why(outcome, actor, locale), found, language, actor, locale);
  }

  private FormErrors why(IssueOutcome outcome, Actor actor, Locale locale) {
    FormErrors none = FormErrors.none();
    return switch (outcome) {
      case IssueOutcome.NotYet(var missing) ->
          none.with(
              "language",
              "training.issue.not-yet",
              String.join(" · ", words.missing(missing, locale, actor)));
      case IssueOutcome.NotOneself no -> none.with("language", "training.issue.not-oneself");
      case IssueOutcome.NotHere no -> none.with("language", "training.issue.again");
      case IssueOutcome.Issued issued -> none;
    };
  }

  @PostMapping("/certificates/{person}/certificates/{certificate}/fullness")
  String makeFull(
      @PathVariable UUID person,
      @PathVariable UUID certificate,
      @RequestParam(defaultValue = "") String once,
      Actor actor) {
    if (certification.makeFull(new PersonId(person), certificate, Typing.once(once), actor)
        instanceof IssueOutcome.Issued) {
      return "redirect:" + address(person, CertificateScope.SUPPORTER);
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  @PostMapping("/certificates/{person}/certificates/{certificate}/language")
  String inLanguage(
      @PathVariable UUID person,
      @PathVariable UUID certificate,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String once,
      Actor actor) {
    Certificate one = certificate(person, certificate, actor);
    if (certification.inLanguage(certificate, language, Typing.once(once), actor)
        instanceof IssueOutcome.Issued) {
      return "redirect:" + address(person, one.shown().scope());
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  @GetMapping("/certificates/{person}/certificates/{certificate}/withdrawal")
  ModelAndView withdrawal(
      @PathVariable UUID person, @PathVariable UUID certificate, Actor actor, Locale locale) {
    return new ModelAndView(
        WITHDRAWAL, "view", withdrawal(certificate(person, certificate, actor), "", locale));
  }

  @PostMapping("/certificates/{person}/certificates/{certificate}/withdrawal")
  Object withdraw(
      @PathVariable UUID person,
      @PathVariable UUID certificate,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      Locale locale) {
    Certificate one = certificate(person, certificate, actor);
    String typed = Typing.text(reason);
    FormErrors errors = FormErrors.none();
    if (typed.isEmpty()) {
      errors = errors.with("reason", "training.withdrawal.needed");
    }
    if (typed.length() > LONGEST_REASON) {
      errors = errors.with("reason", "training.error.long", LONGEST_REASON);
    }
    if (errors.any()) {
      return errors.page(WITHDRAWAL, Map.of("view", withdrawal(one, typed, locale)));
    }
    certification.withdraw(certificate, typed, actor);
    return "redirect:" + address(person, one.shown().scope());
  }

  private WithdrawalView withdrawal(Certificate one, String reason, Locale locale) {
    return new WithdrawalView(
        one.holder().value(),
        one.id(),
        words.text(locale, "withdrawal.question", one.shown().shownName()),
        List.of(
            words.text(locale, "withdrawal.gate"),
            words.text(locale, "withdrawal.walks"),
            words.text(locale, "withdrawal.verify"),
            words.text(locale, "withdrawal.reads")),
        reason,
        List.of(words.text(locale, "withdrawal.who-sees")));
  }

  /** One that is still valid, of this person, and not the coordinator's own. */
  private Certificate certificate(UUID person, UUID certificate, Actor actor) {
    return certification
        .of(new PersonId(person), CertificateScope.SUPPORTER, actor)
        .filter(one -> !one.person().equals(actor.person()))
        .flatMap(
            one -> one.certificates().stream().filter(c -> c.id().equals(certificate)).findFirst())
        .filter(one -> one.on(words.today()).valid())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ModelAndView page(CertifiedPerson person, Actor actor, Locale locale) {
    return new ModelAndView(
        PersonViews.PAGE, "view", views.view(person, views.nothing(), actor, locale));
  }

  private Object refused(
      FormErrors errors, CertifiedPerson person, String language, Actor actor, Locale locale) {
    PersonViews.Typed empty = views.nothing();
    var typed = new PersonViews.Typed(empty.hours(), empty.exemption(), Typing.text(language));
    return errors.page(PersonViews.PAGE, Map.of("view", views.view(person, typed, actor, locale)));
  }

  private static String address(UUID person, CertificateScope scope) {
    return "/certificates/" + person + (scope == CertificateScope.TRAINER ? "/trainer" : "");
  }
}
