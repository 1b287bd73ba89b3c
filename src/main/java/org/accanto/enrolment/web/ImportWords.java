package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import org.accanto.enrolment.ColumnField;
import org.accanto.enrolment.ImportTrouble;
import org.accanto.programme.ExperienceArea;
import org.accanto.programme.Programme;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** Sentences about lists in the person's language. */
@Component
class ImportWords {

  private final Words words;
  private final Programme programme;

  ImportWords(Words words, Programme programme) {
    this.words = words;
    this.programme = programme;
  }

  /** The part of a message key that names a value: NOT_TEXT is "not-text". */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String text(Locale locale, String key, Object... args) {
    return words.text(locale, "enrolment." + key, args);
  }

  String field(Locale locale, ColumnField field) {
    return text(locale, "import.field." + key(field));
  }

  String list(Locale locale, List<String> items) {
    return items.isEmpty() ? "" : words.list(locale, items);
  }

  String day(Locale locale, java.time.LocalDate day) {
    return words.dayWithYear(locale, day);
  }

  String duration(Locale locale, int minutes) {
    return words.duration(locale, minutes);
  }

  String languages(Locale locale, List<String> codes) {
    return list(
        locale,
        codes.stream()
            .map(code -> Locale.of(code).getDisplayLanguage(Languages.formatting(locale)))
            .toList());
  }

  String areas(Locale locale, List<String> keys) {
    return list(locale, keys.stream().map(key -> area(locale, key)).toList());
  }

  private String area(Locale locale, String key) {
    if (ExperienceArea.BROUGHT.contains(key)) {
      return words.text(locale, "programme.area." + key);
    }
    return programme.areas().stream()
        .filter(area -> area.key().equals(key))
        .flatMap(area -> area.words().values().stream())
        .findFirst()
        .orElse("");
  }

  /** "Cellulare: this is no telephone number …" */
  String trouble(Locale locale, ImportTrouble trouble, List<String> headings) {
    String why = text(locale, "import.reason." + key(trouble.why()), trouble.number());
    return trouble.column() < 0
        ? why
        : text(locale, "import.reason", heading(locale, headings, trouble.column()), why);
  }

  String heading(Locale locale, List<String> headings, int column) {
    String heading = headings.get(column);
    return heading.isEmpty() ? text(locale, "import.column", letter(column)) : heading;
  }

  private static String letter(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letter(column / 26 - 1) + last;
  }
}
