package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.enrolment.Supporting;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a supporter would rather not walk through: read by nobody else (R10). */
@Controller
@For(Hat.SUPPORTER)
class MyLimitsPages {

  record LimitsView(List<String> areas, List<Option> options, List<String> whoSees) {}

  private final Supporting supporting;
  private final Choices choices;
  private final Words words;

  MyLimitsPages(Supporting supporting, Choices choices, Words words) {
    this.supporting = supporting;
    this.choices = choices;
    this.words = words;
  }

  @GetMapping("/me/limits")
  String show(Actor actor, Locale locale, Model model) {
    model.addAttribute(
        "view",
        new LimitsView(
            List.copyOf(supporting.ratherNot(actor)),
            choices.areas(locale),
            List.of(words.text(locale, "enrolment.apart.sees"))));
    return "enrolment/web/limits-page";
  }

  @PostMapping("/me/limits")
  String keep(@RequestParam(name = "areas", defaultValue = "") List<String> areas, Actor actor) {
    Set<String> known = choices.areaKeys();
    supporting.ratherNot(areas.stream().filter(known::contains).collect(Collectors.toSet()), actor);
    return "redirect:/me";
  }
}
