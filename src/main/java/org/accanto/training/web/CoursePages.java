package org.accanto.training.web;

import java.util.List;
import java.util.Locale;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.accanto.training.CourseLook;
import org.accanto.training.Learning;
import org.accanto.training.Progress;
import org.accanto.training.ReadingChoice;
import org.accanto.training.UnitToRead;
import org.accanto.training.text.UnitText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The course: its units, and how far one is. */
@Controller
@For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
class CoursePages {

  record UnitLine(
      String key,
      String title,
      String language,
      String direction,
      String length,
      int done,
      int all,
      String progress,
      boolean complete,
      boolean hidden,
      String to) {}

  record CourseView(List<UnitLine> units, boolean writes, boolean together, List<String> whoSees) {}

  private final Learning learning;
  private final Contents contents;
  private final Words words;

  CoursePages(Learning learning, Contents contents, Words words) {
    this.learning = learning;
    this.contents = contents;
    this.words = words;
  }

  @GetMapping("/course")
  String show(Actor actor, Locale locale, Model model) {
    CourseLook course = learning.course(locale.getLanguage(), actor);
    List<UnitLine> units =
        course.units().stream()
            .map(unit -> line(unit, course.progress().of(unit.row().key()), locale))
            .toList();
    model.addAttribute(
        "view",
        new CourseView(
            units,
            actor.is(Hat.COORDINATOR),
            !actor.is(Hat.SUPERVISOR) && !actor.is(Hat.DPO),
            List.of(
                words.text(locale, "training.sees.you"),
                words.text(locale, "training.sees.complete"))));
    return "training/web/course-page";
  }

  /** How one reads the course; leads back to the page on which it was chosen. */
  @PostMapping("/course/reading")
  String read(
      @RequestParam(name = "language", defaultValue = "") String language,
      @RequestParam(name = "easy", defaultValue = "") String easy,
      @RequestParam(name = "unit", defaultValue = "") String unit,
      @RequestParam(name = "part", defaultValue = "") String part,
      Actor actor) {
    ReadingChoice before = learning.reading(actor);
    learning.read(
        new ReadingChoice(
            language.matches("[a-z]{2}") ? language : before.language(),
            easy.isEmpty() ? before.easy() : easy.equals("true")),
        actor);
    boolean known =
        unit.matches("[a-z0-9-]{1,60}")
            && part.matches("(sections/)?[a-z0-9-]{1,60}(/[a-z0-9-]{1,60})?");
    return known ? "redirect:/course/units/" + unit + '/' + part : "redirect:/course";
  }

  private UnitLine line(UnitToRead unit, Progress.OfUnit done, Locale locale) {
    UnitText text = unit.shown().unit();
    Contents.Beside beside = contents.of(unit, done, "", locale);
    return new UnitLine(
        text.key(),
        text.title(),
        text.language(),
        beside.direction(),
        text.minutes() == 0
            ? ""
            : words.text(locale, "training.course.length", words.duration(locale, text.minutes())),
        beside.done(),
        beside.all(),
        beside.progress(),
        done.complete(),
        !unit.row().shown(),
        UnitPages.goOn(text, done));
  }
}
