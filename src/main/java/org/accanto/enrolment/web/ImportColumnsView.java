package org.accanto.enrolment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.enrolment.ColumnChoice;
import org.accanto.enrolment.ColumnField;
import org.accanto.enrolment.ColumnTrouble;
import org.accanto.enrolment.ImportDraft;
import org.accanto.enrolment.ImportKind;
import org.accanto.enrolment.Sheet;
import org.accanto.enrolment.SheetColumn;
import org.accanto.site.Languages;
import org.accanto.site.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The columns of a list, each with what it may mean.
 *
 * @param read sentences on how the file was read
 * @param never names of the columns that are never taken, or null
 */
record ImportColumnsView(
    UUID id,
    List<String> read,
    boolean remembered,
    @Nullable String never,
    List<Column> columns,
    List<Option> fields,
    @Nullable ImportKind everybody,
    List<Option> kinds,
    String language,
    List<Option> languages) {

  /**
   * @param name of the form field
   * @param samples the first values, for who does not remember what a heading meant
   */
  record Column(String name, String heading, String samples, @Nullable ColumnField value) {}

  private static final String PREFIX = "column-";
  private static final int SAMPLES = 3;
  private static final int SAMPLE_LENGTH = 40;

  /**
   * What the form says; a column that may never be taken is not in it, unless somebody made it up.
   */
  static ColumnChoice choice(Sheet sheet, Map<String, String> form, Locale locale) {
    Map<Integer, ColumnField> fields = new HashMap<>();
    for (SheetColumn column : sheet.columns()) {
      one(ColumnField.values(), form.get(PREFIX + column.index()))
          .forEach(field -> fields.put(column.index(), field));
    }
    ImportKind everybody = one(ImportKind.values(), form.get("everybody")).findFirst().orElse(null);
    String language = form.getOrDefault("language", "");
    return new ColumnChoice(fields, everybody, known(language, locale));
  }

  private static String known(String language, Locale locale) {
    return Languages.ALL.stream()
        .map(Locale::getLanguage)
        .filter(language::equals)
        .findFirst()
        .orElse(Languages.formatting(locale).getLanguage());
  }

  private static <T extends Enum<T>> Stream<T> one(T[] values, @Nullable String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name));
  }

  /** Where on the page the trouble is. */
  static String field(ColumnTrouble trouble, ColumnChoice choice) {
    return switch (trouble) {
      case NO_KIND -> "everybody";
      case NO_NAME, NEVER_TAKEN -> PREFIX + "0";
      case TWICE ->
          choice.fields().entrySet().stream()
              .filter(e -> !e.getValue().several() && choice.columns(e.getValue()).size() > 1)
              .map(Map.Entry::getKey)
              .max(Integer::compare)
              .map(i -> PREFIX + i)
              .orElse(PREFIX + "0");
    };
  }

  /** Makes the view. */
  @Component
  static class Maker {

    private final ImportWords words;

    Maker(ImportWords words) {
      this.words = words;
    }

    ImportColumnsView of(ImportDraft draft, Locale locale) {
      Sheet sheet = draft.sheet();
      List<SheetColumn> never = sheet.columns().stream().filter(SheetColumn::neverTaken).toList();
      String language = draft.choice().language();
      return new ImportColumnsView(
          draft.id(),
          read(sheet, locale),
          draft.remembered(),
          never.isEmpty()
              ? null
              : words.list(locale, never.stream().map(SheetColumn::heading).toList()),
          sheet.columns().stream()
              .filter(column -> !column.neverTaken())
              .map(column -> column(column, draft, locale))
              .toList(),
          Arrays.stream(ColumnField.values())
              .map(field -> new Option(field.name(), words.field(locale, field)))
              .toList(),
          draft.choice().everybody(),
          Arrays.stream(ImportKind.values()).map(kind -> kind(kind, locale)).toList(),
          language.isEmpty() ? Languages.formatting(locale).getLanguage() : language,
          Languages.ALL.stream()
              .map(one -> new Option(one.getLanguage(), Languages.ownName(one)))
              .toList());
    }

    private Option kind(ImportKind kind, Locale locale) {
      String key = "import.kind." + ImportWords.key(kind);
      return new Option(kind.name(), words.text(locale, key), words.text(locale, key + ".hint"));
    }

    private Column column(SheetColumn column, ImportDraft draft, Locale locale) {
      Sheet sheet = draft.sheet();
      List<String> samples =
          sheet.rows().stream()
              .map(row -> row.cells().get(column.index()).strip())
              .filter(cell -> !cell.isEmpty())
              .distinct()
              .limit(SAMPLES)
              .map(Maker::shortened)
              .toList();
      return new Column(
          PREFIX + column.index(),
          words.heading(locale, sheet.headings(), column.index()),
          samples.isEmpty()
              ? words.text(locale, "import.columns.no-values")
              : words.text(locale, "import.columns.samples", String.join(" · ", samples)),
          draft.choice().fields().get(column.index()));
    }

    private static String shortened(String cell) {
      int[] letters = cell.codePoints().limit(SAMPLE_LENGTH + 1).toArray();
      return letters.length <= SAMPLE_LENGTH ? cell : new String(letters, 0, SAMPLE_LENGTH) + "…";
    }

    private List<String> read(Sheet sheet, Locale locale) {
      List<String> read = new ArrayList<>();
      read.add(words.text(locale, "import.read.rows", sheet.rows().size(), sheet.columns().size()));
      String separator =
          switch (sheet.separator()) {
            case ';' -> "semicolon";
            case ',' -> "comma";
            case '\t' -> "tab";
            default -> "other";
          };
      read.add(words.text(locale, "import.read.separator." + separator));
      read.add(
          words.text(
              locale,
              "import.read.encoding."
                  + Objects.toString(sheet.encoding()).toLowerCase(Locale.ROOT).replace('_', '-')));
      if (!sheet.above().isEmpty()) {
        read.add(words.text(locale, "import.read.above", words.list(locale, sheet.above())));
      }
      return read;
    }
  }
}
