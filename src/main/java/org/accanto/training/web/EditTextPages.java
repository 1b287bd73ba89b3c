package org.accanto.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Languages;
import org.accanto.training.CourseWriting;
import org.accanto.training.SaveOutcome;
import org.accanto.training.text.Blocks;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.Reading;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A text of the course, section by section: looked at, then saved as a new version. */
@Controller
@RequestMapping("/course/texts/{unit}/{language}")
@For(Hat.COORDINATOR)
class EditTextPages {

  private static final String PAGE = "training/web/edit-text-page";

  record Part(String field, String headingField, String heading, String markdown, boolean easy) {}

  record EditView(
      String unit,
      String language,
      String languageName,
      String title,
      String minutes,
      int version,
      List<Part> parts,
      List<String> troubles,
      List<DraftViews.PreviewSection> preview,
      List<DraftViews.PreviewSection> theirs) {}

  private final CourseWriting writing;
  private final DraftViews drafts;
  private final DoubtWords doubts;

  EditTextPages(CourseWriting writing, DraftViews drafts, DoubtWords doubts) {
    this.writing = writing;
    this.drafts = drafts;
    this.doubts = doubts;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("unit") String unit,
      @PathVariable("language") String language,
      Actor actor,
      Locale locale) {
    KeyedText text = writing.text(unit, language, actor).orElseThrow(Reads::notFound);
    return new ModelAndView(
        PAGE, "view", view(text.unit(), text.version(), false, List.of(), locale));
  }

  @PostMapping
  Object save(
      @PathVariable("unit") String unit,
      @PathVariable("language") String language,
      @RequestParam Map<String, String> form,
      Actor actor,
      Locale locale) {
    KeyedText now = writing.text(unit, language, actor).orElseThrow(Reads::notFound);
    UnitText typed = typed(now.unit(), form);
    int seen = Typing.number(form.getOrDefault("seen", ""), 0, 99_999).orElse(-1);
    if (!"save".equals(form.get("act"))) {
      return new ModelAndView(PAGE, "view", view(typed, seen, true, List.of(), locale));
    }
    SaveOutcome outcome = writing.save(typed, seen, Typing.once(form.get("once")), actor);
    if (outcome instanceof SaveOutcome.Saved) {
      return "redirect:/course/texts/" + unit + '/' + language + "/versions";
    }
    // What somebody else saved stands beside: whoever saves again does it knowingly.
    boolean both = outcome instanceof SaveOutcome.Meanwhile;
    List<DraftViews.PreviewSection> theirs =
        outcome instanceof SaveOutcome.Meanwhile(KeyedText other)
            ? drafts.sections(other.unit(), locale)
            : List.of();
    EditView view = view(typed, both ? now.version() : seen, true, theirs, locale);
    return Refusals.with(FormErrors.none(), "title", outcome).page(PAGE, Map.of("view", view));
  }

  /** Sections stay where they are; new ones can be written with a heading of their own. */
  private static UnitText typed(UnitText now, Map<String, String> form) {
    List<SectionText> sections = new ArrayList<>();
    for (SectionText section : now.sections()) {
      String plain = form.get("part-" + section.key());
      String easy = form.get("easy-" + section.key());
      String heading =
          Typing.text(form.getOrDefault("heading-" + section.key(), section.heading()));
      sections.add(
          new SectionText(
              section.key(),
              heading.replaceAll("\\s+", " "),
              plain == null ? section.blocks() : Blocks.of(lines(plain)),
              section.easyHeading(),
              easy == null ? section.easy() : Blocks.of(lines(easy))));
    }
    UnitText all =
        new UnitText(
            now.key(),
            now.language(),
            Typing.text(form.getOrDefault("title", now.title())).replaceAll("\\s+", " "),
            Typing.number(form.getOrDefault("minutes", ""), 0, 9999).orElse(now.minutes()),
            now.licence(),
            sections);
    // As it will be read: a heading that was typed into a field begins a section.
    return UnitReader.read(UnitWriter.write(all)).unit();
  }

  private static String lines(String typed) {
    return Typing.asTyped(typed).replace("\r\n", "\n").replaceFirst("^\\s*\\n", "");
  }

  private EditView view(
      UnitText unit,
      int version,
      boolean look,
      List<DraftViews.PreviewSection> theirs,
      Locale locale) {
    Reading reading = UnitReader.read(UnitWriter.write(unit));
    return new EditView(
        unit.key(),
        unit.language(),
        Languages.ownName(Locale.forLanguageTag(unit.language())),
        unit.title(),
        String.valueOf(unit.minutes()),
        version,
        parts(unit),
        reading.troubles().stream()
            .filter(doubts::counts)
            .map(one -> doubts.sentence(one, locale))
            .toList(),
        look ? drafts.sections(unit, locale) : List.of(),
        theirs);
  }

  private static List<Part> parts(UnitText unit) {
    List<Part> parts = new ArrayList<>();
    for (SectionText section : unit.sections()) {
      parts.add(
          new Part(
              "part-" + section.key(),
              "heading-" + section.key(),
              section.heading(),
              UnitWriter.blocks(section.blocks()).strip(),
              false));
      if (!section.easy().isEmpty()) {
        parts.add(
            new Part(
                "easy-" + section.key(),
                "",
                section.heading(),
                UnitWriter.blocks(section.easy()).strip(),
                true));
      }
    }
    return List.copyOf(parts);
  }
}
