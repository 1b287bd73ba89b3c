package org.accanto.training.web;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.SafeHtml;
import org.accanto.training.Learning;
import org.accanto.training.Progress;
import org.accanto.training.Study;
import org.accanto.training.UnitToRead;
import org.accanto.training.text.Html;
import org.accanto.training.text.Part;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A unit, section by section: one page each, to be read on a small phone. */
@Controller
@For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
class UnitPages {

  record Explained(String word, SafeHtml meaning) {}

  record Way(String title, String to) {}

  record SectionView(
      Contents.Beside beside,
      String place,
      String heading,
      List<Run> runs,
      boolean easy,
      boolean hasEasy,
      String part,
      List<Explained> words,
      @org.jspecify.annotations.Nullable Way before,
      @org.jspecify.annotations.Nullable Way after) {}

  private final Reads reads;
  private final Learning learning;
  private final Prose prose;
  private final Contents contents;

  UnitPages(Reads reads, Learning learning, Prose prose, Contents contents) {
    this.reads = reads;
    this.learning = learning;
    this.prose = prose;
    this.contents = contents;
  }

  /** Where one stopped, else at the beginning. */
  @GetMapping("/course/units/{unit}")
  String unit(@PathVariable("unit") String key, Actor actor, Locale locale) {
    Study study = reads.unit(key, locale, actor);
    return "redirect:" + goOn(study.unit().shown().unit(), study.done());
  }

  @GetMapping("/course/units/{unit}/sections/{section}")
  String section(
      @PathVariable("unit") String key,
      @PathVariable("section") String sectionKey,
      Actor actor,
      Locale locale,
      Model model) {
    Study study = reads.unit(key, locale, actor);
    UnitToRead unit = study.unit();
    UnitText text = unit.shown().unit();
    SectionText section = text.section(sectionKey).orElseThrow(Reads::notFound);
    boolean easy = study.choice().easy() && !section.easy().isEmpty();
    String part = "sections/" + sectionKey;
    Progress.OfUnit done = study.done();
    if (!done.section().equals(sectionKey)) {
      learning.stopAt(key, sectionKey, actor);
    }
    Contents.Beside beside = contents.of(unit, done, part, locale);
    int at =
        IntStream.range(0, beside.lines().size())
            .filter(i -> beside.lines().get(i).here())
            .findFirst()
            .orElseThrow(Reads::notFound);
    model.addAttribute(
        "view",
        new SectionView(
            beside,
            (at + 1) + " / " + beside.lines().size(),
            easy ? section.easyHeading() : section.heading(),
            prose.of(unit, sectionKey, easy),
            easy,
            !section.easy().isEmpty(),
            part,
            explained(text, section),
            way(beside, at - 1),
            way(beside, at + 1)));
    return "training/web/section-page";
  }

  static String goOn(UnitText text, Progress.OfUnit done) {
    String section =
        text.section(done.section()).isPresent()
            ? done.section()
            : text.sections().isEmpty() ? "" : text.sections().getFirst().key();
    return section.isEmpty()
        ? "/course"
        : "/course/units/"
            + text.key()
            + switch (Part.of(section)) {
              case OBJECTIVES -> "/objectives";
              case CHECKS -> "/checks";
              default -> "/sections/" + section;
            };
  }

  private static @org.jspecify.annotations.Nullable Way way(Contents.Beside beside, int at) {
    if (at < 0 || at >= beside.lines().size()) {
      return null;
    }
    Contents.Line line = beside.lines().get(at);
    return new Way(line.title(), line.to());
  }

  /** Words of the glossary that occur in this section (A22). */
  private static List<Explained> explained(UnitText text, SectionText section) {
    if (Part.of(section.key()) != Part.CONTENT && Part.of(section.key()) != Part.INTRODUCTION) {
      return List.of();
    }
    StringBuilder all = new StringBuilder(section.heading()).append('\n');
    section.blocks().forEach(block -> all.append(block.markdown()).append('\n'));
    Set<String> there = Set.copyOf(Arrays.asList(folded(all.toString()).split("\\P{L}+")));
    return text.glossary().stream()
        .filter(term -> occurs(term.word(), there))
        .map(term -> new Explained(term.word(), new SafeHtml(Html.line(term.meaning()))))
        .toList();
  }

  /** Each of its words begins a word of the section: endings change with number and case. */
  private static boolean occurs(String term, Set<String> there) {
    return Arrays.stream(folded(term.replaceAll("\\(.*?\\)", "")).split("\\P{L}+"))
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, Math.max(4, word.length() - 2)))
        .allMatch(stem -> there.stream().anyMatch(word -> word.startsWith(stem)));
  }

  /** Without accents and capitals: a word begins a sentence, or stands in another case. */
  private static String folded(String text) {
    return Normalizer2.getNFDInstance()
        .normalize(text.toLowerCase(Locale.ROOT))
        .replaceAll("\\p{Mn}", "");
  }
}
