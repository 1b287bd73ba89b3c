package org.accanto.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.access.Access;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/** Compares a list with who came from earlier ones. */
@Component
class ImportPlanner {

  private final ImportedPeople imported;
  private final ImportPeers peers;
  private final ImportSupporters supporters;
  private final Access access;
  private final Clock clock;

  ImportPlanner(
      ImportedPeople imported,
      ImportPeers peers,
      ImportSupporters supporters,
      Access access,
      Clock clock) {
    this.imported = imported;
    this.peers = peers;
    this.supporters = supporters;
    this.access = access;
    this.clock = clock;
  }

  ImportPlan plan(Sheet sheet, ColumnChoice choice, Actor actor) {
    Map<String, ImportedPeople.Imported> known = imported.byKey();
    List<ImportRow> rows = ImportRows.of(sheet, choice, LocalDate.now(clock));
    return new ImportPlan(rows.stream().map(row -> step(row, choice, known, actor)).toList());
  }

  private ImportStep step(
      ImportRow read,
      ColumnChoice choice,
      Map<String, ImportedPeople.Imported> known,
      Actor actor) {
    return switch (read) {
      case ImportRow.Refused(SheetRow row, List<ImportTrouble> troubles) ->
          new ImportStep.Refused(row, troubles);
      case ImportRow.Understood(SheetRow row, ImportPerson person) -> {
        ImportedPeople.Imported before = known.get(ImportKey.of(person));
        yield before == null
            ? new ImportStep.Add(row, person)
            : again(row, person, choice, before, actor);
      }
    };
  }

  private ImportStep again(
      SheetRow row,
      ImportPerson person,
      ColumnChoice choice,
      ImportedPeople.Imported before,
      Actor actor) {
    if (before.saidNo()) {
      return new ImportStep.SaidNo(row);
    }
    Set<ColumnField> different = EnumSet.noneOf(ColumnField.class);
    ImportValues.of(person, choice)
        .forEach((field, value) -> {
          if (!ImportKey.said(field, value).equals(before.said().get(field))) {
            different.add(field);
          }
        });
    if (different.isEmpty()) {
      return new ImportStep.Same(row, person);
    }
    Set<ColumnField> kept = EnumSet.noneOf(ColumnField.class);
    Map<ColumnField, String> now = current(before, actor);
    different.stream().filter(field -> isOthers(field, before, now)).forEach(kept::add);
    different.removeAll(kept);
    return different.isEmpty()
        ? new ImportStep.Same(row, person)
        : new ImportStep.Change(row, person, different, kept);
  }

  /** Whether somebody has written this anew since the list said it. */
  private static boolean isOthers(
      ColumnField field, ImportedPeople.Imported before, Map<ColumnField, String> now) {
    String value = now.get(field);
    if (value == null) {
      // The list's own number and day stand nowhere else; all else of a peer is theirs after a yes.
      return field != ColumnField.SINCE && field != ColumnField.EXTERNAL_ID;
    }
    String said = before.said().get(field);
    return said == null
        ? !value.isEmpty() && !value.equals(ImportValues.kept(field, ""))
        : !ImportKey.said(field, value).equals(said);
  }

  private Map<ColumnField, String> current(ImportedPeople.Imported before, Actor actor) {
    PersonId person = before.person();
    Map<ColumnField, String> now =
        before.kind() == ImportKind.PEER
            ? peers.current(person)
            : new java.util.EnumMap<>(supporters.current(person));
    if (!before.answered()) {
      access.calledOf(person, actor).ifPresent(called -> now.put(ColumnField.CALLED, called));
    }
    return now;
  }
}
