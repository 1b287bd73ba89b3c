package org.accanto.training.web;

import java.util.Locale;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.accanto.training.bring.Doubt;
import org.accanto.training.text.Trouble;
import org.springframework.stereotype.Component;

/** What a reader of texts was unsure of, in sentences. */
@Component
class DoubtWords {

  private final Words words;

  DoubtWords(Words words) {
    this.words = words;
  }

  String sentence(Doubt doubt, Locale locale) {
    String said =
        switch (doubt) {
          case Doubt.NoTitle d -> say(locale, "no-title");
          case Doubt.BeforeHeadings d -> say(locale, "before-headings");
          case Doubt.HeadingWithoutNumber d -> say(locale, "heading", d.heading());
          case Doubt.NumberSkipped d -> say(locale, "number", d.before(), d.here());
          case Doubt.EmptySection d -> say(locale, "empty", d.heading());
          case Doubt.UnknownMark d -> say(locale, "mark", d.mark());
          case Doubt.MarkInside d -> say(locale, "mark-inside");
          case Doubt.OtherLanguage d ->
              say(locale, "language", Languages.ownName(Locale.forLanguageTag(d.language())));
          case Doubt.FlattenedTable d -> say(locale, "table");
          case Doubt.Joined d -> say(locale, "joined");
          case Doubt.ListMerged d -> say(locale, "list");
          case Doubt.Repeated d -> say(locale, "repeated", d.first());
          case Doubt.BrokenLetters d -> say(locale, "letters");
          case Doubt.OtherBlocks d -> say(locale, "other-blocks", d.heading(), d.here(), d.there());
          case Doubt.SectionsMissing d -> say(locale, "sections-missing", d.sections());
          case Doubt.SectionMore d -> say(locale, "section-more", d.heading());
        };
    return at(doubt.line(), said, locale);
  }

  String sentence(Trouble trouble, Locale locale) {
    String said =
        words.text(locale, "training.trouble." + TakenViews.key(trouble.kind()), trouble.about());
    return at(trouble.line(), said, locale);
  }

  /** A new unit gets its key from its title: none of ours to write. */
  boolean counts(Trouble trouble) {
    return trouble.kind() != Trouble.Kind.NO_UNIT_KEY;
  }

  private String say(Locale locale, String key, Object... args) {
    return words.text(locale, "training.doubt." + key, args);
  }

  private String at(int line, String said, Locale locale) {
    return line == 0 ? said : words.text(locale, "training.doubt.at", line, said);
  }
}
