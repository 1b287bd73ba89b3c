package org.accanto.training.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.SafeHtml;
import org.accanto.site.Words;
import org.accanto.training.Learning;
import org.accanto.training.Study;
import org.accanto.training.UnitToRead;
import org.accanto.training.text.Html;
import org.accanto.training.text.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Objectives, ticked with one's own words (A3). */
@Controller
@For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
class ObjectivePages {

  private static final int LONGEST = 2000;

  record Line(String key, SafeHtml text, String said, boolean open) {}

  record ObjectivesView(
      Contents.Beside beside,
      String heading,
      List<Line> lines,
      boolean checks,
      List<String> whoSees) {}

  private final Reads reads;
  private final Learning learning;
  private final Contents contents;
  private final Words words;

  ObjectivePages(Reads reads, Learning learning, Contents contents, Words words) {
    this.reads = reads;
    this.learning = learning;
    this.contents = contents;
    this.words = words;
  }

  @GetMapping("/course/units/{unit}/objectives")
  String show(@PathVariable("unit") String key, Actor actor, Locale locale, Model model) {
    model.addAttribute("view", view(key, "", "", actor, locale));
    return "training/web/objectives-page";
  }

  @PostMapping("/course/units/{unit}/objectives/{objective}")
  Object say(
      @PathVariable("unit") String key,
      @PathVariable("objective") String objective,
      @RequestParam Map<String, String> all,
      Actor actor,
      Locale locale) {
    String field = "said-" + objective;
    String said = Typing.asTyped(all.getOrDefault(field, "")).strip();
    FormErrors errors = FormErrors.none();
    if (said.isEmpty()) {
      errors = errors.with(field, "training.objectives.needed");
    }
    if (said.length() > LONGEST) {
      errors = errors.with(field, "training.long", LONGEST);
    }
    if (errors.any()) {
      return errors.page(
          "training/web/objectives-page",
          Map.of("view", view(key, objective, said, actor, locale)));
    }
    if (!learning.say(key, objective, said, actor)) {
      throw Reads.notFound();
    }
    return "redirect:/course/units/" + key + "/objectives";
  }

  private ObjectivesView view(
      String key, String objective, String typed, Actor actor, Locale locale) {
    Study study = reads.unit(key, locale, actor);
    UnitToRead unit = study.unit();
    Map<String, String> said = learning.objectives(key, actor);
    List<Line> lines =
        unit.shown().unit().objectives().stream()
            .map(one -> {
              boolean mine = one.key().equals(objective);
              return new Line(
                  one.key(),
                  new SafeHtml(Html.line(one.markdown())),
                  mine ? typed : said.getOrDefault(one.key(), ""),
                  mine);
            })
            .toList();
    return new ObjectivesView(
        contents.of(unit, study.done(), "objectives", locale),
        unit.shown().unit().part(Part.OBJECTIVES).orElseThrow(Reads::notFound).heading(),
        lines,
        unit.shown().unit().part(Part.CHECKS).isPresent(),
        List.of(words.text(locale, "training.sees.you")));
  }
}
