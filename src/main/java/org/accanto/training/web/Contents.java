package org.accanto.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.accanto.training.Progress;
import org.accanto.training.UnitToRead;
import org.accanto.training.text.Part;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitText;
import org.springframework.stereotype.Component;

/** What stands beside each page of a unit: where one is, how far, and where to go. */
@Component
class Contents {

  /**
   * One line of the contents.
   *
   * @param here whether it is the page that is shown
   */
  record Line(String title, String to, String icon, boolean here) {}

  /**
   * A language in which the unit can be read.
   *
   * @param name as the language calls itself
   */
  record Tongue(String language, String name, boolean chosen) {}

  record Beside(
      String unit,
      String title,
      String language,
      String direction,
      List<Line> lines,
      int done,
      int all,
      String progress,
      List<Tongue> tongues) {}

  private final Words words;

  Contents(Words words) {
    this.words = words;
  }

  /**
   * @param here last part of the address of the page that is shown
   */
  Beside of(UnitToRead unit, Progress.OfUnit done, String here, Locale locale) {
    UnitText text = unit.shown().unit();
    String base = "/course/units/" + text.key();
    List<Line> lines = new ArrayList<>();
    for (SectionText section : text.sections()) {
      switch (Part.of(section.key())) {
        case OBJECTIVES -> lines.add(line(section.heading(), base, "objectives", "compass", here));
        case CHECKS -> lines.add(line(section.heading(), base, "checks", "puzzle-piece", here));
        case INTRODUCTION, CONTENT, GLOSSARY, QUESTIONS, READING ->
            lines.add(
                line(section.heading(), base, "sections/" + section.key(), "book-open", here));
      }
    }
    int all = text.objectives().size() + text.checks().size();
    int found = count(text, done);
    return new Beside(
        text.key(),
        text.title(),
        text.language(),
        Prose.direction(text.language()),
        List.copyOf(lines),
        found,
        all,
        words.text(
            locale,
            done.complete() ? "training.unit.complete" : "training.unit.progress",
            found,
            all),
        unit.languages().stream()
            .sorted()
            .map(one ->
                new Tongue(
                    one,
                    Languages.ownName(Locale.forLanguageTag(one)),
                    one.equals(text.language())))
            .toList());
  }

  /** What still is in the course counts; what was done of an earlier text does not. */
  static int count(UnitText text, Progress.OfUnit done) {
    long objectives =
        text.objectives().stream().filter(one -> done.objectives().contains(one.key())).count();
    long checks = text.checks().stream().filter(one -> done.checks().contains(one.key())).count();
    return Math.toIntExact(objectives + checks);
  }

  private static Line line(String title, String base, String part, String icon, String here) {
    return new Line(title, base + '/' + part, icon, part.equals(here));
  }
}
