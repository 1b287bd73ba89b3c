package org.accanto.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.accanto.training.Learning;
import org.accanto.training.UnitToRead;
import org.accanto.training.text.Check;
import org.accanto.training.text.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Situations to try oneself in: each answer is explained, and may be tried again (B66, W15). */
@Controller
@For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
class CheckPages {

  private static final String PAGE = "training/web/check-page";
  private static final int LONGEST = 2000;

  record Line(String title, String to, boolean done) {}

  record ChecksView(
      Contents.Beside beside, String heading, List<Line> lines, List<String> whoSees) {}

  private final Reads reads;
  private final Learning learning;
  private final Contents contents;
  private final CheckViews views;
  private final Words words;

  CheckPages(Reads reads, Learning learning, Contents contents, CheckViews views, Words words) {
    this.views = views;
    this.reads = reads;
    this.learning = learning;
    this.contents = contents;
    this.words = words;
  }

  @GetMapping("/course/units/{unit}/checks")
  String all(@PathVariable("unit") String key, Actor actor, Locale locale, Model model) {
    UnitToRead unit = reads.unit(key, locale, actor).unit();
    Map<String, String> done = learning.checks(key, actor);
    List<Line> lines =
        unit.shown().unit().checks().stream()
            .map(one -> new Line(one.title(), to(key, one), done.containsKey(one.key())))
            .toList();
    model.addAttribute(
        "view",
        new ChecksView(
            beside(unit, actor, locale),
            unit.shown().unit().part(Part.CHECKS).orElseThrow(Reads::notFound).heading(),
            lines,
            sees(locale)));
    return "training/web/checks-page";
  }

  @GetMapping("/course/units/{unit}/checks/{check}")
  ModelAndView one(
      @PathVariable("unit") String key,
      @PathVariable("check") String checkKey,
      Actor actor,
      Locale locale) {
    UnitToRead unit = reads.unit(key, locale, actor).unit();
    Check check = check(unit, checkKey);
    Map<String, String> done = learning.checks(key, actor);
    Tried before = Tried.nothing(check, done.getOrDefault(checkKey, ""));
    return new ModelAndView(PAGE, "view", view(unit, check, before, done, actor, locale));
  }

  /**
   * Answers are not kept, so the page that explains them is the answer itself; sent again it says
   * the same.
   */
  @PostMapping("/course/units/{unit}/checks/{check}")
  ModelAndView answer(
      @PathVariable("unit") String key,
      @PathVariable("check") String checkKey,
      @RequestParam(name = "chosen", defaultValue = "") List<String> chosen,
      @RequestParam(name = "said", defaultValue = "") String typed,
      @RequestParam Map<String, String> all,
      Actor actor,
      Locale locale) {
    UnitToRead unit = reads.unit(key, locale, actor).unit();
    Check check = check(unit, checkKey);
    Tried tried = Tried.of(check, chosen, Typing.text(typed), all);
    FormErrors errors = FormErrors.none();
    if (tried.said().length() > LONGEST) {
      errors = errors.with("said", "training.long", LONGEST);
    } else if (!tried.whole()) {
      errors = errors.with(tried.field(), "training.check.needed." + Tried.kind(check));
    }
    if (!errors.any() && tried.fits()) {
      learning.found(key, checkKey, tried.said(), actor);
    }
    Tried shown = errors.any() ? tried.untold() : tried;
    Map<String, String> done = learning.checks(key, actor);
    CheckView view = view(unit, check, shown, done, actor, locale);
    return errors.any()
        ? errors.page(PAGE, Map.of("view", view))
        : new ModelAndView(PAGE, "view", view);
  }

  private CheckView view(
      UnitToRead unit,
      Check check,
      Tried tried,
      Map<String, String> done,
      Actor actor,
      Locale locale) {
    List<Check> all = new ArrayList<>(unit.shown().unit().checks());
    int at = all.indexOf(check);
    UnitPages.Way next =
        at + 1 < all.size()
            ? new UnitPages.Way(all.get(at + 1).title(), to(unit.row().key(), all.get(at + 1)))
            : null;
    return views.of(
        beside(unit, actor, locale),
        tried,
        done.containsKey(check.key()),
        next,
        sees(locale),
        locale);
  }

  private Contents.Beside beside(UnitToRead unit, Actor actor, Locale locale) {
    return contents.of(unit, learning.progress(actor).of(unit.row().key()), "checks", locale);
  }

  private static Check check(UnitToRead unit, String key) {
    return unit.shown().unit().checks().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(Reads::notFound);
  }

  private static String to(String unit, Check check) {
    return "/course/units/" + unit + "/checks/" + check.key();
  }

  private List<String> sees(Locale locale) {
    return List.of(words.text(locale, "training.sees.tries"));
  }
}
