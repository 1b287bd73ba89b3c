package org.accanto.enrolment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each column means, chosen by a person; a column that is not in it stays out.
 *
 * @param fields column number, from 0, to what it says
 * @param everybody what all people of the list are, when no column says it
 * @param language code of the language in which we write to those whose row names none
 */
public record ColumnChoice(
    Map<Integer, ColumnField> fields, @Nullable ImportKind everybody, String language) {

  public ColumnChoice {
    fields = Map.copyOf(fields);
  }

  /** The columns that say this, from left to right. */
  public List<Integer> columns(ColumnField field) {
    return new TreeMap<>(fields)
        .entrySet().stream().filter(e -> e.getValue() == field).map(Map.Entry::getKey).toList();
  }

  public boolean has(ColumnField field) {
    return fields.containsValue(field);
  }

  /** Why this choice cannot be used yet, if so. */
  public Optional<ColumnTrouble> trouble(Sheet sheet) {
    if (!has(ColumnField.CALLED)) {
      return Optional.of(ColumnTrouble.NO_NAME);
    }
    if (!has(ColumnField.KIND) && everybody == null) {
      return Optional.of(ColumnTrouble.NO_KIND);
    }
    boolean notForSheets =
        fields.keySet().stream()
            .anyMatch(i ->
                i < 0
                    || i >= sheet.columns().size()
                    || ColumnWords.neverTaken(sheet.columns().get(i).heading()));
    if (notForSheets) {
      return Optional.of(ColumnTrouble.NEVER_TAKEN);
    }
    Map<ColumnField, Integer> times = new EnumMap<>(ColumnField.class);
    fields.values().forEach(field -> times.merge(field, 1, Integer::sum));
    boolean twice =
        times.entrySet().stream().anyMatch(e -> e.getValue() > 1 && !e.getKey().several());
    return twice ? Optional.of(ColumnTrouble.TWICE) : Optional.empty();
  }

  /** The columns that nobody takes, to be said by name. */
  public List<SheetColumn> leftOut(Sheet sheet) {
    return sheet.columns().stream().filter(column -> !fields.containsKey(column.index())).toList();
  }
}
