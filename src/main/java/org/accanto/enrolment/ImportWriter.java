package org.accanto.enrolment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.access.Newcomer;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/** Writes what a plan says: new people, and for known ones what the list says differently. */
@Component
class ImportWriter {

  private final ImportedPeople imported;
  private final ImportPeers peers;
  private final ImportSupporters supporters;
  private final ImportCandidates candidates;
  private final ImportKey keys;
  private final Access access;
  private final Clock clock;

  ImportWriter(
      ImportedPeople imported,
      ImportPeers peers,
      ImportSupporters supporters,
      ImportCandidates candidates,
      ImportKey keys,
      Access access,
      Clock clock) {
    this.imported = imported;
    this.peers = peers;
    this.supporters = supporters;
    this.candidates = candidates;
    this.keys = keys;
    this.access = access;
    this.clock = clock;
  }

  void write(ImportPlan plan, ColumnChoice choice, Actor actor) {
    add(plan.of(ImportStep.Add.class), choice, actor);
    change(plan.of(ImportStep.Change.class), choice, actor);
  }

  private void add(List<ImportStep.Add> steps, ColumnChoice choice, Actor actor) {
    List<Newcomer> newcomers = new ArrayList<>();
    List<ImportedPeople.Row> rows = new ArrayList<>();
    Map<ImportKind, Map<PersonId, ImportPerson>> byKind = new EnumMap<>(ImportKind.class);
    for (ImportStep.Add step : steps) {
      ImportPerson row = step.person();
      Newcomer newcomer = Newcomer.called(called(row), Speaks.of(row));
      newcomers.add(newcomer);
      rows.add(new ImportedPeople.Row(newcomer.id(), row, said(row, choice)));
      byKind.computeIfAbsent(row.kind(), kind -> new LinkedHashMap<>()).put(newcomer.id(), row);
    }
    // Who is invited or a candidate is neither peer nor supporter yet: a yes, or the decision,
    // gives that.
    access.register(newcomers, Hat.ASKER, actor);
    imported.add(rows, clock.instant(), actor);
    peers.add(byKind.getOrDefault(ImportKind.PEER, Map.of()), clock.instant());
    candidates.add(byKind.getOrDefault(ImportKind.SUPPORTER, Map.of()), actor);
  }

  private void change(List<ImportStep.Change> steps, ColumnChoice choice, Actor actor) {
    if (steps.isEmpty()) {
      return;
    }
    Map<String, ImportedPeople.Imported> known = imported.byKey();
    List<ImportedPeople.Row> rows = new ArrayList<>();
    Map<ImportKind, Map<ColumnField, Map<PersonId, String>>> changes =
        new EnumMap<>(ImportKind.class);
    for (ImportStep.Change step : steps) {
      ImportedPeople.Imported before = known.get(keys.of(step.person()));
      if (before != null) {
        Map<ColumnField, String> values = ImportValues.of(step.person(), choice);
        if (step.taken().contains(ColumnField.CALLED)) {
          access.rename(before.person(), called(step.person()), actor);
        }
        for (ColumnField field : step.taken()) {
          changes
              .computeIfAbsent(before.kind(), kind -> new EnumMap<>(ColumnField.class))
              .computeIfAbsent(field, one -> new LinkedHashMap<>())
              .put(before.person(), values.getOrDefault(field, ""));
        }
        rows.add(saysNow(step, before, values));
      }
    }
    changes.forEach(
        (kind, byField) -> byField.forEach((field, values) -> change(kind, field, values, actor)));
    imported.says(rows);
  }

  private void change(
      ImportKind kind, ColumnField field, Map<PersonId, String> values, Actor actor) {
    if (kind == ImportKind.PEER) {
      peers.change(field, values, clock.instant());
    } else {
      supporters.change(field, values, actor);
    }
  }

  private ImportedPeople.Row saysNow(
      ImportStep.Change step, ImportedPeople.Imported before, Map<ColumnField, String> values) {
    Map<ColumnField, String> said = new EnumMap<>(ColumnField.class);
    said.putAll(before.said());
    step.taken()
        .forEach(field -> said.put(field, keys.said(field, values.getOrDefault(field, ""))));
    return new ImportedPeople.Row(before.person(), step.person(), List.copyOf(said.values()));
  }

  private static Called called(ImportPerson row) {
    return new Called(row.first(), row.called());
  }

  private List<String> said(ImportPerson row, ColumnChoice choice) {
    return ImportValues.of(row, choice).entrySet().stream()
        .map(e -> keys.said(e.getKey(), e.getValue()))
        .toList();
  }

  /** The language of the person's pages: the first of theirs that we speak. */
  private static final class Speaks {
    private static final List<String> OURS = List.of("it", "el", "en");

    static String of(ImportPerson row) {
      return row.languages().stream().filter(OURS::contains).findFirst().orElse("en");
    }
  }
}
