package org.accanto.training.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.accanto.training.Courses;
import org.accanto.training.UnitToRead;
import org.accanto.training.print.UnitPrint;
import org.accanto.training.text.UnitText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit on paper, in the language that is asked for. */
@Controller
@For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
class PrintPages {

  /** A text in the version in which it is. */
  private record Edition(String unit, String language, String version) {}

  /** So many are kept, about 100 KB each: making one takes a second of a processor. */
  private static final int KEPT = 40;

  private final Courses courses;
  private final Words words;
  private final Map<Edition, byte[]> made = new ConcurrentHashMap<>();

  PrintPages(Courses courses, Words words) {
    this.courses = courses;
    this.words = words;
  }

  @GetMapping("/course/units/{unit}/print.pdf")
  ResponseEntity<byte[]> print(
      @PathVariable("unit") String key,
      @RequestParam(name = "text", defaultValue = "") String language,
      Actor actor,
      Locale locale) {
    String asked = language.matches("[a-z]{2}") ? language : locale.getLanguage();
    UnitToRead unit = courses.unit(key, asked, actor).orElseThrow(Reads::notFound);
    String name = "%s-%s.pdf".formatted(unit.row().key(), unit.shown().unit().language());
    return Downloads.inline(pdf(unit), "application/pdf", name);
  }

  private byte[] pdf(UnitToRead unit) {
    if (made.size() > KEPT) {
      made.clear();
    }
    UnitText text = unit.shown().unit();
    return made.computeIfAbsent(
        new Edition(unit.row().key(), text.language(), unit.version()),
        edition -> UnitPrint.pdf(unit.shown(), unit.row().original(), words(text)));
  }

  /** In the language of the text where we speak it, or in English. */
  private UnitPrint.Words words(UnitText text) {
    Locale asked = Locale.forLanguageTag(text.language());
    Locale locale = Languages.ALL.contains(asked) ? asked : Languages.ENGLISH;
    String length =
        text.minutes() == 0
            ? ""
            : words.text(locale, "training.course.length", words.duration(locale, text.minutes()));
    String licence =
        text.licence().isEmpty()
            ? ""
            : words.text(locale, "training.print.licence", text.licence().replace('-', ' '));
    return new UnitPrint.Words(
        length,
        words.text(locale, "training.print.answers"),
        words.text(locale, "training.print.fits"),
        licence);
  }
}
