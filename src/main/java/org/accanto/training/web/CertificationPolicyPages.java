package org.accanto.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.training.CertificateScope;
import org.accanto.training.CertificationPolicy;
import org.accanto.training.CertificationRules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a certificate takes: today, before, and from a day on. */
@Controller
@For(Hat.COORDINATOR)
class CertificationPolicyPages {

  private static final String PAGE = "training/web/policy-page";

  /** One version in sentences. */
  record VersionView(String from, boolean now, List<String> asks) {}

  record View(
      String scope,
      String name,
      String other,
      String otherName,
      List<VersionView> versions,
      PolicyForm form,
      List<Option> units,
      LocalDate today) {}

  private final CertificationRules rules;
  private final CertificationWords words;

  CertificationPolicyPages(CertificationRules rules, CertificationWords words) {
    this.rules = rules;
    this.words = words;
  }

  @GetMapping("/certification")
  String start() {
    return "redirect:/certification/supporter";
  }

  @GetMapping("/certification/{scope}")
  ModelAndView policy(@PathVariable String scope, Actor actor, Locale locale) {
    CertificateScope wanted = scope(scope);
    PolicyForm form = PolicyForm.of(rules.today(wanted, actor), words.today());
    return new ModelAndView(PAGE, "view", view(wanted, form, actor, locale));
  }

  @PostMapping("/certification/{scope}")
  Object change(
      @PathVariable String scope,
      @RequestParam Map<String, String> all,
      @RequestParam(name = "units", required = false) List<String> units,
      Actor actor,
      Locale locale) {
    CertificateScope wanted = scope(scope);
    PolicyForm form = PolicyForm.typed(all, units);
    var once = Typing.once(all.get("once"));
    FormErrors errors =
        form.errors(words.today(), List.copyOf(words.units(locale, actor).keySet()));
    if (errors.any()) {
      return errors.page(PAGE, Map.of("view", view(wanted, form, actor, locale), "once", once));
    }
    rules.change(form.policy(wanted), once, actor);
    return "redirect:/certification/" + scope;
  }

  private View view(CertificateScope scope, PolicyForm form, Actor actor, Locale locale) {
    Map<String, String> units = words.units(locale, actor);
    List<CertificationPolicy> versions = rules.versions(scope, actor);
    CertificationPolicy now = rules.today(scope, actor);
    CertificateScope other =
        scope == CertificateScope.SUPPORTER ? CertificateScope.TRAINER : CertificateScope.SUPPORTER;
    return new View(
        path(scope),
        words.text(locale, "scope." + scope),
        path(other),
        words.text(locale, "scope." + other),
        versions.stream().map(one -> version(one, now, units, locale)).toList(),
        form,
        units.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(one -> new Option(one.getKey(), one.getValue()))
            .toList(),
        words.today());
  }

  private VersionView version(
      CertificationPolicy one, CertificationPolicy now, Map<String, String> units, Locale locale) {
    String remind =
        one.remindDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new VersionView(
        one.id() == null
            ? words.text(locale, "policy.start")
            : words.text(locale, "policy.from", words.day(locale, one.from())),
        one.equals(now),
        List.of(
            words.text(locale, "policy.asks.training", one.trainingHours()),
            words.text(
                locale,
                "policy.asks.units",
                one.units().stream()
                    .map(key -> units.getOrDefault(key, key))
                    .collect(Collectors.joining(", "))),
            words.text(locale, "policy.asks.practice", one.practiceHours()),
            words.text(locale, "policy.asks.ethics", one.ethicsMonths()),
            words.text(locale, "policy.asks.months", one.months()),
            words.text(locale, "policy.asks.refresher", one.refresherHours()),
            words.text(locale, "policy.asks.remind", remind)));
  }

  private static CertificateScope scope(String path) {
    return switch (path) {
      case "supporter" -> CertificateScope.SUPPORTER;
      case "trainer" -> CertificateScope.TRAINER;
      default -> throw new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND);
    };
  }

  private static String path(CertificateScope scope) {
    return scope.name().toLowerCase(Locale.ROOT);
  }
}
