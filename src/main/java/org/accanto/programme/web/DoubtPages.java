package org.accanto.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.programme.Doubts;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The coordinator names whom to ask in doubt, and writes the house rules (B60). */
@Controller
@For(Hat.COORDINATOR)
class DoubtPages {

  private static final String PAGE = "programme/web/doubts-page";
  private static final int LINE = 200;
  private static final int RULES = 2000;

  record DoubtForm(
      @Nullable String who,
      @Nullable String reach,
      @Nullable String hours,
      @Nullable String rulesIt,
      @Nullable String rulesEl,
      @Nullable String rulesEn,
      @Nullable String once) {

    Doubts doubts() {
      Map<String, String> rules = new LinkedHashMap<>();
      put(rules, "it", rulesIt);
      put(rules, "el", rulesEl);
      put(rules, "en", rulesEn);
      return new Doubts(typed(who), typed(reach), typed(hours), rules);
    }

    private static void put(Map<String, String> rules, String language, @Nullable String text) {
      if (!typed(text).isEmpty()) {
        rules.put(language, typed(text));
      }
    }

    static String typed(@Nullable String text) {
      return text == null ? "" : text.replace("\u0000", "").strip();
    }
  }

  record DoubtsView(Doubts doubts, String it, String el, String en, List<String> whoSees) {}

  private final Programme programme;
  private final Words words;

  DoubtPages(Programme programme, Words words) {
    this.programme = programme;
    this.words = words;
  }

  @GetMapping("/programme/doubts")
  ModelAndView show(Locale locale) {
    return new ModelAndView(PAGE, "view", view(programme.doubts(), locale));
  }

  @PostMapping("/programme/doubts")
  Object save(DoubtForm form, Actor actor, Locale locale) {
    Doubts doubts = form.doubts();
    FormErrors errors = errors(doubts);
    if (errors.any()) {
      return errors.page(
          PAGE, Map.of("view", view(doubts, locale), "once", DoubtForm.typed(form.once())));
    }
    programme.change(doubts, actor);
    return "redirect:/keeping-words";
  }

  private static FormErrors errors(Doubts doubts) {
    FormErrors errors = FormErrors.none();
    errors = longest(errors, "who", doubts.who(), LINE);
    errors = longest(errors, "reach", doubts.reach(), LINE);
    errors = longest(errors, "hours", doubts.hours(), LINE);
    errors = longest(errors, "rulesIt", doubts.rules().getOrDefault("it", ""), RULES);
    errors = longest(errors, "rulesEl", doubts.rules().getOrDefault("el", ""), RULES);
    return longest(errors, "rulesEn", doubts.rules().getOrDefault("en", ""), RULES);
  }

  private static FormErrors longest(FormErrors errors, String field, String typed, int most) {
    return typed.length() > most ? errors.with(field, "programme.long", most) : errors;
  }

  private DoubtsView view(Doubts doubts, Locale locale) {
    return new DoubtsView(
        doubts,
        doubts.rules().getOrDefault("it", ""),
        doubts.rules().getOrDefault("el", ""),
        doubts.rules().getOrDefault("en", ""),
        List.of(words.text(locale, "programme.doubts.sees")));
  }
}
