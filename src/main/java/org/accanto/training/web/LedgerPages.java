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
import org.accanto.training.CertificateScope;
import org.accanto.training.CertificationRules;
import org.accanto.training.CertifiedPerson;
import org.accanto.training.Hours;
import org.accanto.training.HoursRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a coordinator writes about one person: hours, and what they do without. */
@Controller
@For(Hat.COORDINATOR)
class LedgerPages {

  private final Hours hours;
  private final CertificationRules rules;
  private final PersonViews views;
  private final CertificationWords words;

  LedgerPages(Hours hours, CertificationRules rules, PersonViews views, CertificationWords words) {
    this.hours = hours;
    this.rules = rules;
    this.views = views;
    this.words = words;
  }

  @PostMapping("/certificates/{person}/hours")
  Object write(@PathVariable UUID person, HoursForm form, Actor actor, Locale locale) {
    CertifiedPerson one = find(person, actor);
    FormErrors errors = form.errors(words.today());
    if (errors.any()) {
      var typed = new PersonViews.Typed(form, views.nothing().exemption(), "");
      return again(errors, one, typed, form.once(), actor, locale);
    }
    hours.attended(List.of(one.person()), form.typed(), Typing.once(form.once()), actor);
    return "redirect:/certificates/" + person;
  }

  /** All that wait: what is wrong is taken back first, row by row. */
  @PostMapping("/certificates/{person}/hours/confirmation")
  String confirm(@PathVariable UUID person, Actor actor) {
    CertifiedPerson one = find(person, actor);
    List<UUID> waiting =
        hours.of(one.person(), actor).stream()
            .filter(row -> !row.confirmed())
            .map(HoursRow::id)
            .toList();
    hours.confirm(one.person(), waiting, actor);
    return "redirect:/certificates/" + person;
  }

  @PostMapping("/certificates/{person}/hours/{row}/removal")
  String withdraw(@PathVariable UUID person, @PathVariable UUID row, Actor actor) {
    if (!hours.withdraw(row, find(person, actor).person(), actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/certificates/" + person;
  }

  @PostMapping("/certificates/{person}/exemptions")
  Object exempt(@PathVariable UUID person, ExemptionForm form, Actor actor, Locale locale) {
    CertifiedPerson one = find(person, actor);
    List<String> units = one.policy().units();
    FormErrors errors = form.errors(units);
    if (!errors.any() && !rules.exempt(form.typed(one.person(), units, actor), actor)) {
      errors = errors.with("need", "training.issue.not-oneself");
    }
    if (errors.any()) {
      var typed = new PersonViews.Typed(views.nothing().hours(), form, "");
      return again(errors, one, typed, form.once(), actor, locale);
    }
    return "redirect:/certificates/" + person;
  }

  @PostMapping("/certificates/{person}/exemptions/{exemption}/removal")
  String endExemption(@PathVariable UUID person, @PathVariable UUID exemption, Actor actor) {
    if (!rules.endExemption(exemption, new PersonId(person), actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/certificates/" + person;
  }

  private CertifiedPerson find(UUID person, Actor actor) {
    return views.find(person, CertificateScope.SUPPORTER, actor);
  }

  private Object again(
      FormErrors errors,
      CertifiedPerson one,
      PersonViews.Typed typed,
      @org.jspecify.annotations.Nullable String once,
      Actor actor,
      Locale locale) {
    return errors.page(
        PersonViews.PAGE,
        Map.of("view", views.view(one, typed, actor, locale), "once", Typing.once(once)));
  }
}
