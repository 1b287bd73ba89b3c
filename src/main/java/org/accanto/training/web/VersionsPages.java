package org.accanto.training.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.accanto.training.Change;
import org.accanto.training.CourseWriting;
import org.accanto.training.SaveOutcome;
import org.accanto.training.TextVersion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Versions of a text, what changed in each, and using an old one again. */
@Controller
@RequestMapping("/course/texts/{unit}/{language}/versions")
@For(Hat.COORDINATOR)
class VersionsPages {

  record VersionLine(int number, String name, boolean newest, boolean chosen) {}

  record VersionsView(
      String unit,
      String language,
      String title,
      List<VersionLine> versions,
      List<Change> changes) {}

  private final CourseWriting writing;
  private final Words words;
  private final Clock clock;

  VersionsPages(CourseWriting writing, Words words, Clock clock) {
    this.clock = clock;
    this.writing = writing;
    this.words = words;
  }

  /**
   * @param chosen which version is compared with the one before it; the newest when none is said
   */
  @GetMapping
  ModelAndView show(
      @PathVariable("unit") String unit,
      @PathVariable("language") String language,
      @RequestParam(name = "version", defaultValue = "-1") int chosen,
      Actor actor,
      Locale locale) {
    String title = writing.text(unit, language, actor).orElseThrow(Reads::notFound).unit().title();
    List<TextVersion> all = writing.versions(unit, language, actor);
    int newest = all.getFirst().version();
    int shown = chosen < 0 ? newest : chosen;
    List<Change> changes =
        shown == 0 ? List.of() : writing.changes(unit, language, shown - 1, shown, actor);
    List<VersionLine> lines =
        all.stream()
            .map(one ->
                new VersionLine(
                    one.version(),
                    name(one, locale),
                    one.version() == newest,
                    one.version() == shown))
            .toList();
    return new ModelAndView(
        "training/web/versions-page",
        Map.of("view", new VersionsView(unit, language, title, lines, changes)));
  }

  @PostMapping("/{version}/restoring")
  String restore(
      @PathVariable("unit") String unit,
      @PathVariable("language") String language,
      @PathVariable("version") int version,
      @RequestParam(name = "once", defaultValue = "") String once,
      Actor actor) {
    SaveOutcome outcome = writing.restore(unit, language, version, Typing.once(once), actor);
    if (outcome instanceof SaveOutcome.NotThere) {
      throw Reads.notFound();
    }
    return "redirect:/course/texts/" + unit + '/' + language + "/versions";
  }

  private String name(TextVersion one, Locale locale) {
    return one.at() == null
        ? words.text(locale, "training.versions.shipped")
        : words.text(
            locale,
            "training.versions.one",
            one.version(),
            words.dayAndTime(locale, LocalDateTime.ofInstant(one.at(), clock.getZone())));
  }
}
