package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row; collects every reason against it. */
final class ImportRowReader {

  private static final Pattern HOURS =
      Pattern.compile(
          "(\\d{1,2})(?:[.,](\\d{1,2}))? ?(?:h|hrs?|hours?|ore|ora|ω|ωρεσ|ωρα)?(?: ?/.*)?");

  /** A name of blanks and invisible characters would be a link that nobody sees. */
  private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
  private static final Pattern BETWEEN_AREAS = Pattern.compile("[,;/|\\n]");
  private static final int MOST_PEOPLE = 20;
  private static final int HOURS_OF_A_WEEK = 60;

  private final SheetRow row;
  private final ColumnChoice choice;
  private final LocalDate today;
  private final List<ImportTrouble> troubles = new ArrayList<>();

  ImportRowReader(SheetRow row, ColumnChoice choice, LocalDate today) {
    this.row = row;
    this.choice = choice;
    this.today = today;
  }

  ImportRow read() {
    if (!row.beyond().isEmpty()) {
      troubles.add(ImportTrouble.of(-1, ImportReason.TOO_MANY_CELLS));
    }
    choice.fields().forEach(this::checkLength);
    ImportKind kind = kind();
    var person =
        new ImportPerson(
            text(ColumnField.EXTERNAL_ID),
            called(),
            first(),
            kind == null ? ImportKind.PEER : kind,
            languages(),
            phones(),
            contactNote(),
            text(ColumnField.PLACE),
            areas(),
            date(ColumnField.CERTIFICATE_UNTIL),
            weeklyMinutes(),
            atMost(),
            text(ColumnField.INTRODUCTION),
            date(ColumnField.SINCE));
    return troubles.isEmpty()
        ? new ImportRow.Understood(row, person)
        : new ImportRow.Refused(row, troubles);
  }

  private void checkLength(int column, ColumnField field) {
    if (cell(column).length() > field.longest()) {
      troubles.add(new ImportTrouble(column, ImportReason.TOO_LONG, field.longest()));
    }
  }

  private String called() {
    String name = name();
    if (!VISIBLE.matcher(name).find()) {
      problem(ColumnField.CALLED, ImportReason.NO_NAME);
    }
    return name;
  }

  private String name() {
    return (text(ColumnField.CALLED) + " " + text(ColumnField.SURNAME)).strip();
  }

  private String first() {
    String name = text(ColumnField.CALLED);
    boolean alone = !name.isBlank() && !text(ColumnField.SURNAME).isBlank();
    return alone ? name : name().split("\\s+", 2)[0];
  }

  private @Nullable ImportKind kind() {
    List<Integer> columns = choice.columns(ColumnField.KIND);
    String word = columns.isEmpty() ? "" : cell(columns.getFirst());
    if (word.isEmpty()) {
      if (choice.everybody() == null) {
        problem(ColumnField.KIND, ImportReason.NO_KIND);
      }
      return choice.everybody();
    }
    Optional<ImportKind> kind = ColumnWords.kind(word);
    if (kind.isEmpty()) {
      problem(
          ColumnField.KIND,
          ColumnWords.neverTaken(word) ? ImportReason.KIND_NOT_GIVEN : ImportReason.KIND_UNKNOWN);
    }
    return kind.orElse(null);
  }

  private List<String> languages() {
    Set<String> codes = new LinkedHashSet<>();
    for (int column : choice.columns(ColumnField.LANGUAGES)) {
      SheetLanguages.read(cell(column))
          .ifPresentOrElse(
              codes::addAll,
              () -> troubles.add(ImportTrouble.of(column, ImportReason.LANGUAGE_UNKNOWN)));
    }
    return codes.isEmpty() ? List.of(choice.language()) : List.copyOf(codes);
  }

  private List<String> phones() {
    Set<String> all = new LinkedHashSet<>();
    for (int column : choice.columns(ColumnField.PHONE)) {
      switch (SheetPhone.read(cell(column))) {
        case SheetPhone.Numbers(List<String> numbers) -> all.addAll(numbers);
        case SheetPhone.Unclear(ImportReason why) -> troubles.add(ImportTrouble.of(column, why));
      }
    }
    return List.copyOf(all);
  }

  /** E-mail addresses and notes on how to reach somebody, one below the other. */
  private String contactNote() {
    List<String> lines = new ArrayList<>();
    choice.columns(ColumnField.EMAIL).forEach(column -> lines.add(cell(column)));
    choice.columns(ColumnField.CONTACT_NOTE).forEach(column -> lines.add(cell(column)));
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  private List<String> areas() {
    Set<String> keys = new LinkedHashSet<>();
    for (int column : choice.columns(ColumnField.AREAS)) {
      for (String word : BETWEEN_AREAS.split(cell(column))) {
        if (!word.isBlank()) {
          ColumnWords.area(word)
              .ifPresentOrElse(
                  keys::add,
                  () -> troubles.add(ImportTrouble.of(column, ImportReason.AREA_UNKNOWN)));
        }
      }
    }
    return List.copyOf(keys);
  }

  private @Nullable LocalDate date(ColumnField field) {
    String cell = text(field);
    if (cell.isEmpty()) {
      return null;
    }
    return switch (SheetDate.read(cell, today)) {
      case SheetDate.Day(LocalDate day) -> day;
      case SheetDate.Unclear(ImportReason why) -> {
        problem(field, why);
        yield null;
      }
    };
  }

  private @Nullable Integer weeklyMinutes() {
    String cell = org.accanto.site.Folding.fold(text(ColumnField.WEEKLY_HOURS));
    if (cell.isEmpty()) {
      return null;
    }
    Matcher clock = CLOCK.matcher(cell);
    Matcher hours = HOURS.matcher(cell);
    int minutes = -1;
    if (clock.matches()) {
      minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
    } else if (hours.matches()) {
      String part = hours.group(2) == null ? "0" : hours.group(2);
      minutes = Math.toIntExact(Math.round(Double.parseDouble(hours.group(1) + "." + part) * 60));
    }
    return checked(ColumnField.WEEKLY_HOURS, minutes, HOURS_OF_A_WEEK * 60);
  }

  private @Nullable Integer atMost() {
    String cell = text(ColumnField.AT_MOST);
    if (cell.isEmpty()) {
      return null;
    }
    int number = cell.matches("[0-9]{1,2}") ? Integer.parseInt(cell) : -1;
    return checked(ColumnField.AT_MOST, number, MOST_PEOPLE);
  }

  private @Nullable Integer checked(ColumnField field, int number, int most) {
    if (number >= 0 && number <= most) {
      return number;
    }
    problem(field, ImportReason.NUMBER_UNCLEAR);
    return null;
  }

  private void problem(ColumnField field, ImportReason why) {
    List<Integer> columns = choice.columns(field);
    troubles.add(ImportTrouble.of(columns.isEmpty() ? -1 : columns.getFirst(), why));
  }

  private String text(ColumnField field) {
    List<Integer> columns = choice.columns(field);
    return columns.isEmpty() ? "" : cell(columns.getFirst());
  }

  private String cell(int column) {
    return row.cells().get(column).strip();
  }
}
