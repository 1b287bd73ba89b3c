package org.accanto.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
  private final ImportKey keys;
  private final Access access;
  private final Clock clock;

  ImportPlanner(
      ImportedPeople imported,
      ImportPeers peers,
      ImportSupporters supporters,
      ImportKey keys,
      Access access,
      Clock clock) {
    this.imported = imported;
    this.peers = peers;
    this.supporters = supporters;
    this.keys = keys;
    this.access = access;
    this.clock = clock;
  }

  ImportPlan plan(Sheet sheet, ColumnChoice choice, Actor actor) {
    Map<String, ImportedPeople.Imported> known = imported.byKey();
    List<ImportRow> rows = ImportRows.of(sheet, choice, LocalDate.now(clock));
    List<ImportedPeople.Imported> different =
        rows.stream()
            .flatMap(row -> person(row).stream())
            .flatMap(person ->
                Stream.ofNullable(known.get(keys.of(person)))
                    .filter(before -> !before.saidNo())
                    .filter(before -> !different(person, choice, before).isEmpty()))
            .toList();
    Map<PersonId, Map<ColumnField, String>> now = current(different, actor);
    Set<PersonId> rest = resting(different);
    return new ImportPlan(
        rows.stream().map(row -> atRest(step(row, choice, known, now), known, rest)).toList());
  }

  /**
   * Nobody writes into a file that rests: the row waits with the others that could not be taken.
   */
  private ImportStep atRest(
      ImportStep step, Map<String, ImportedPeople.Imported> known, Set<PersonId> rest) {
    ImportPerson person =
        switch (step) {
          case ImportStep.Change change -> change.person();
          case ImportStep.Same same -> same.person();
          default -> null;
        };
    ImportedPeople.Imported before = person == null ? null : known.get(keys.of(person));
    return before != null && rest.contains(before.person())
        ? new ImportStep.Refused(
            step.row(), List.of(ImportTrouble.of(-1, ImportReason.THEIR_FILE_RESTS)))
        : step;
  }

  /** Of those about whom the list says something else than last time. */
  private Set<PersonId> resting(List<ImportedPeople.Imported> different) {
    Set<PersonId> rest = new HashSet<>();
    for (ImportKind kind : ImportKind.values()) {
      Set<PersonId> all = different.isEmpty() ? Set.of() : imported.resting(kind);
      different.stream()
          .filter(one -> one.kind() == kind && all.contains(one.person()))
          .forEach(one -> rest.add(one.person()));
    }
    return rest;
  }

  private static Optional<ImportPerson> person(ImportRow row) {
    return row instanceof ImportRow.Understood understood
        ? Optional.of(understood.person())
        : Optional.empty();
  }

  private ImportStep step(
      ImportRow read,
      ColumnChoice choice,
      Map<String, ImportedPeople.Imported> known,
      Map<PersonId, Map<ColumnField, String>> now) {
    return switch (read) {
      case ImportRow.Refused(SheetRow row, List<ImportTrouble> troubles) ->
          new ImportStep.Refused(row, troubles);
      case ImportRow.Understood(SheetRow row, ImportPerson person) -> {
        ImportedPeople.Imported before = known.get(keys.of(person));
        yield before == null
            ? new ImportStep.Add(row, person)
            : again(row, person, choice, before, now.getOrDefault(before.person(), Map.of()));
      }
    };
  }

  private ImportStep again(
      SheetRow row,
      ImportPerson person,
      ColumnChoice choice,
      ImportedPeople.Imported before,
      Map<ColumnField, String> now) {
    if (before.saidNo()) {
      return new ImportStep.SaidNo(row);
    }
    Set<ColumnField> different = different(person, choice, before);
    if (different.isEmpty()) {
      return new ImportStep.Same(row, person);
    }
    Set<ColumnField> kept = EnumSet.noneOf(ColumnField.class);
    different.stream().filter(field -> isOthers(field, before, now)).forEach(kept::add);
    different.removeAll(kept);
    return different.isEmpty()
        ? new ImportStep.Same(row, person)
        : new ImportStep.Change(row, person, different, kept);
  }

  /** What the list says differently than last time. */
  private Set<ColumnField> different(
      ImportPerson person, ColumnChoice choice, ImportedPeople.Imported before) {
    Set<ColumnField> different = EnumSet.noneOf(ColumnField.class);
    ImportValues.of(person, choice)
        .forEach((field, value) -> {
          if (!keys.said(field, value).equals(before.said().get(field))) {
            different.add(field);
          }
        });
    return different;
  }

  /** Whether somebody has written this anew since the list said it. */
  private boolean isOthers(
      ColumnField field, ImportedPeople.Imported before, Map<ColumnField, String> now) {
    String value = now.get(field);
    if (value == null) {
      // The list's own number and day stand nowhere else; all else of a peer is theirs after a yes.
      return field != ColumnField.SINCE && field != ColumnField.EXTERNAL_ID;
    }
    String said = before.said().get(field);
    return said == null
        ? !value.isEmpty() && !value.equals(ImportValues.kept(field, ""))
        : !keys.said(field, value).equals(said);
  }

  /** What is kept of these people now, in one question for each kind of thing. */
  private Map<PersonId, Map<ColumnField, String>> current(
      List<ImportedPeople.Imported> people, Actor actor) {
    Map<PersonId, Map<ColumnField, String>> now = new HashMap<>();
    now.putAll(peers.current(of(people, one -> one.kind() == ImportKind.PEER)));
    now.putAll(supporters.current(of(people, one -> one.kind() == ImportKind.SUPPORTER)));
    access
        .called(of(people, one -> !one.answered()), actor)
        .forEach((person, called) ->
            now.computeIfAbsent(person, one -> new EnumMap<>(ColumnField.class))
                .put(ColumnField.CALLED, called));
    return now;
  }

  private static List<PersonId> of(
      List<ImportedPeople.Imported> people, Predicate<ImportedPeople.Imported> which) {
    return people.stream().filter(which).map(ImportedPeople.Imported::person).toList();
  }
}
