package org.accanto.training.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.site.Languages;
import org.accanto.site.SafeHtml;
import org.accanto.site.Words;
import org.accanto.training.TextState;
import org.accanto.training.bring.Foreign;
import org.accanto.training.bring.Line;
import org.accanto.training.text.Block;
import org.accanto.training.text.Html;
import org.accanto.training.text.Part;
import org.accanto.training.text.Reading;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.springframework.stereotype.Component;

/** Drafts as they stand on the page: the text to mend, how it would look, what was unsure. */
@Component
class DraftViews {

  /**
   * @param note that it is in another language, as a sentence; empty when it is not
   */
  record PreviewBlock(SafeHtml html, String language, String direction, String note) {}

  record PreviewSection(String heading, List<PreviewBlock> blocks) {}

  record DraftText(
      String field,
      String seenField,
      String markdown,
      int seen,
      String title,
      String language,
      String becomes,
      List<String> troubles,
      List<PreviewSection> sections) {}

  record LineView(int number, String went, String text) {}

  record DraftView(
      List<DraftText> texts,
      List<String> doubts,
      List<String> counts,
      List<LineView> left,
      List<LineView> lines,
      String source,
      String language) {}

  private final Broughts broughts;
  private final DoubtWords doubts;
  private final Words words;

  DraftViews(Broughts broughts, DoubtWords doubts, Words words) {
    this.broughts = broughts;
    this.doubts = doubts;
    this.words = words;
  }

  DraftView of(Brought.Drafts drafts, Actor actor, Locale locale) {
    List<DraftText> texts = new ArrayList<>();
    for (Brought.Text text : drafts.texts()) {
      texts.add(text(texts.size(), text, actor, locale));
    }
    Map<Line.Fate, Integer> counts = new EnumMap<>(Line.Fate.class);
    drafts.lines().forEach(line -> counts.merge(line.fate(), 1, Integer::sum));
    return new DraftView(
        List.copyOf(texts),
        drafts.doubts().stream().map(doubt -> doubts.sentence(doubt, locale)).toList(),
        counts.entrySet().stream()
            .map(one ->
                words.text(
                    locale, "training.went.count", fate(one.getKey(), locale), one.getValue()))
            .toList(),
        drafts.lines().stream()
            .filter(line -> line.fate().leftOut())
            .map(line -> line(line, locale))
            .toList(),
        drafts.lines().stream().map(line -> line(line, locale)).toList(),
        drafts.source(),
        drafts.language());
  }

  private DraftText text(int at, Brought.Text text, Actor actor, Locale locale) {
    Reading reading = UnitReader.read(text.markdown());
    UnitText unit = reading.unit();
    return new DraftText(
        "text-" + at,
        "seen-" + at,
        text.markdown(),
        text.seen(),
        unit.title(),
        unit.language(),
        becomes(unit, text.seen(), actor, locale),
        reading.troubles().stream()
            .filter(trouble -> doubts.counts(trouble))
            .map(trouble -> doubts.sentence(trouble, locale))
            .toList(),
        sections(unit, locale));
  }

  private String becomes(UnitText unit, int seen, Actor actor, Locale locale) {
    String language = Languages.ownName(Locale.forLanguageTag(unit.language()));
    Optional<TextState> there = broughts.state(unit.key(), actor);
    if (there.isEmpty()) {
      return words.text(locale, "training.draft.new", language);
    }
    String key = seen < 0 ? "training.draft.translation" : "training.draft.version";
    return words.text(locale, key, language, there.get().title());
  }

  List<PreviewSection> sections(UnitText unit, Locale locale) {
    return unit.sections().stream().map(section -> section(section, unit, locale)).toList();
  }

  private PreviewSection section(SectionText section, UnitText unit, Locale locale) {
    List<PreviewBlock> blocks = new ArrayList<>();
    for (List<Block> some : List.of(section.blocks(), section.easy())) {
      some.forEach(block -> blocks.add(block(section, block, unit.language(), locale)));
    }
    return new PreviewSection(section.heading(), List.copyOf(blocks));
  }

  private PreviewBlock block(SectionText section, Block block, String language, Locale locale) {
    Optional<String> other =
        Part.of(section.key()) == Part.READING
            ? Optional.empty()
            : Foreign.in(block.markdown(), language);
    String its = block.kind() == Block.Kind.LIST ? language : other.orElse(language);
    return new PreviewBlock(
        new SafeHtml(Html.of(block)),
        its,
        Prose.direction(its),
        other
            .map(one ->
                words.text(
                    locale,
                    "training.draft.foreign",
                    Languages.ownName(Locale.forLanguageTag(one))))
            .orElse(""));
  }

  private LineView line(Line line, Locale locale) {
    return new LineView(line.number(), fate(line.fate(), locale), line.text().strip());
  }

  private String fate(Line.Fate fate, Locale locale) {
    return words.text(locale, "training.went." + TakenViews.key(fate));
  }
}
