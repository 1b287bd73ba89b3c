package org.accanto.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.programme.ExperienceArea;
import org.accanto.programme.Organisation;
import org.accanto.programme.Policy;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who runs the programme, the numbers that were agreed on, and the words for what people lived. */
@Controller
@For(Hat.COORDINATOR)
class ProgrammePages implements Navigation {

  record Number(String name, String label, String value, int least, int most) {}

  record Area(String key, String name) {}

  record ProgrammeView(
      ProgrammeForm form,
      List<Number> numbers,
      boolean backgroundCheck,
      boolean interview,
      List<Area> own,
      List<String> brought,
      boolean saved,
      List<String> whoSees) {}

  private final Programme programme;
  private final Words words;

  ProgrammePages(Programme programme, Words words) {
    this.programme = programme;
    this.words = words;
  }

  @Override
  public List<NavItem> itemsFor(Actor actor) {
    return actor.is(Hat.COORDINATOR)
        ? List.of(new NavItem("programme.nav", "/programme", "gear", 50))
        : List.of();
  }

  @GetMapping("/programme")
  String show(
      @RequestParam(name = "saved", defaultValue = "") String saved, Locale locale, Model model) {
    ProgrammeForm form = ProgrammeForm.of(programme.organisation(), locale.getLanguage());
    model.addAttribute(
        "view", view(form, Numbers.of(programme.policy()), !saved.isEmpty(), locale));
    return "programme/web/programme-page";
  }

  @PostMapping("/programme")
  Object organisation(ProgrammeForm form, Actor actor, Locale locale) {
    FormErrors errors = form.errors();
    if (errors.any()) {
      return again(errors, form, Numbers.of(programme.policy()), locale);
    }
    Organisation before = programme.organisation();
    programme.change(form.organisation(before, locale.getLanguage()), actor);
    return "redirect:/programme?saved=yes";
  }

  @PostMapping("/programme/policy")
  Object policy(@RequestParam Map<String, String> typed, Actor actor, Locale locale) {
    FormErrors errors = Numbers.errors(typed);
    if (errors.any()) {
      ProgrammeForm form = ProgrammeForm.of(programme.organisation(), locale.getLanguage());
      return again(errors, form, typed, locale);
    }
    Policy policy = Numbers.policy(typed);
    programme.change(policy, actor);
    return "redirect:/programme?saved=yes";
  }

  @PostMapping("/programme/areas")
  Object area(
      @RequestParam(name = "areaEn", defaultValue = "") String en,
      @RequestParam(name = "areaIt", defaultValue = "") String it,
      @RequestParam(name = "areaEl", defaultValue = "") String el,
      @RequestParam(name = "once", defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    Map<String, String> said = new LinkedHashMap<>();
    put(said, "en", en);
    put(said, "it", it);
    put(said, "el", el);
    FormErrors errors = FormErrors.none();
    if (said.isEmpty()) {
      errors = errors.with("areaEn", "programme.areas.needed");
    }
    if (said.values().stream().anyMatch(word -> word.length() > 100)) {
      errors = errors.with("areaEn", "programme.long", 100);
    }
    if (errors.any()) {
      ProgrammeForm form = ProgrammeForm.of(programme.organisation(), locale.getLanguage());
      return again(errors, form, Numbers.of(programme.policy()), locale);
    }
    // The key is the form's own, so that a second submit adds nothing.
    String key = once.matches("[0-9a-f-]{36}") ? once : UUID.randomUUID().toString();
    programme.addArea(key, said, actor);
    return "redirect:/programme?saved=yes";
  }

  @PostMapping("/programme/areas/{key}/ending")
  String end(@PathVariable("key") UUID key, Actor actor) {
    if (programme.areas().stream().noneMatch(area -> area.key().equals(key.toString()))) {
      throw new org.springframework.web.server.ResponseStatusException(
          org.springframework.http.HttpStatus.NOT_FOUND);
    }
    programme.endArea(key.toString(), actor);
    return "redirect:/programme?saved=yes";
  }

  private static void put(Map<String, String> said, String language, String typed) {
    if (!typed.isBlank()) {
      said.put(language, typed.replace("\u0000", "").strip());
    }
  }

  private Object again(
      FormErrors errors, ProgrammeForm form, Map<String, String> numbers, Locale locale) {
    return errors.page(
        "programme/web/programme-page", Map.of("view", view(form, numbers, false, locale)));
  }

  private ProgrammeView view(
      ProgrammeForm form, Map<String, String> typed, boolean saved, Locale locale) {
    List<Number> numbers =
        Numbers.ALL.stream()
            .map(one ->
                new Number(
                    one.name(),
                    words.text(locale, "programme.policy." + one.name()),
                    typed.getOrDefault(one.name(), ""),
                    one.least(),
                    one.most()))
            .toList();
    List<ExperienceArea> areas = programme.areas();
    return new ProgrammeView(
        form,
        numbers,
        typed.getOrDefault("backgroundCheckRequired", "").equals("true"),
        typed.getOrDefault("interviewRequired", "").equals("true"),
        areas.stream()
            .filter(ExperienceArea::own)
            .map(area -> new Area(area.key(), area.in(locale, words)))
            .toList(),
        areas.stream().filter(area -> !area.own()).map(area -> area.in(locale, words)).toList(),
        saved,
        List.of(words.text(locale, "programme.sees")));
  }
}
