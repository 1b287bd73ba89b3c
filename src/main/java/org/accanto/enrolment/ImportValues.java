package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, thing by thing, in one spelling: so that a list can be compared with what is
 * kept.
 */
final class ImportValues {

  /** What a list says of a supporter only; of peers these are theirs to tell. */
  static final Set<ColumnField> OF_SUPPORTERS =
      Set.of(
          ColumnField.AREAS,
          ColumnField.CERTIFICATE_UNTIL,
          ColumnField.WEEKLY_HOURS,
          ColumnField.AT_MOST);

  private ImportValues() {}

  /** Only what the list has a column for; what it does not mention, it does not change. */
  static Map<ColumnField, String> of(ImportPerson person, ColumnChoice choice) {
    Map<ColumnField, String> said = all(person);
    said.keySet().removeIf(field -> !mentioned(field, choice));
    said.replaceAll(ImportValues::kept);
    if (person.kind() == ImportKind.PEER) {
      said.keySet().removeAll(OF_SUPPORTERS);
    }
    return said;
  }

  private static Map<ColumnField, String> all(ImportPerson person) {
    Map<ColumnField, String> said = new EnumMap<>(ColumnField.class);
    said.put(ColumnField.EXTERNAL_ID, person.externalId());
    said.put(ColumnField.CALLED, person.called());
    said.put(ColumnField.LANGUAGES, list(person.languages()));
    said.put(ColumnField.PHONE, list(person.phones()));
    said.put(ColumnField.CONTACT_NOTE, person.contactNote());
    said.put(ColumnField.PLACE, person.place());
    said.put(ColumnField.AREAS, list(person.areas().stream().sorted().toList()));
    said.put(ColumnField.CERTIFICATE_UNTIL, text(person.certificateUntil()));
    said.put(ColumnField.WEEKLY_HOURS, text(person.weeklyMinutes()));
    said.put(ColumnField.AT_MOST, text(person.atMost()));
    said.put(ColumnField.INTRODUCTION, person.introduction());
    said.put(ColumnField.SINCE, text(person.since()));
    return said;
  }

  /** As it is kept: who says no number offers no time yet, and walks with one person at most. */
  static String kept(ColumnField field, String value) {
    return switch (field) {
      case WEEKLY_HOURS -> value.isEmpty() ? "0" : value;
      case AT_MOST -> value.isEmpty() ? "1" : value;
      default -> value;
    };
  }

  private static boolean mentioned(ColumnField field, ColumnChoice choice) {
    return switch (field) {
      case CALLED -> true;
      case CONTACT_NOTE -> choice.has(field) || choice.has(ColumnField.EMAIL);
      default -> choice.has(field);
    };
  }

  static String list(List<String> items) {
    return String.join(",", items);
  }

  static List<String> items(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(","));
  }

  static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  static LocalDate day(String value) {
    return LocalDate.parse(value);
  }
}
