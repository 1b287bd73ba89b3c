package org.accanto.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.accanto.access.Access;
import org.accanto.access.Called;
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
  private final Access access;
  private final Clock clock;

  ImportWriter(
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

  void write(ImportPlan plan, ColumnChoice choice, Actor actor) {
    plan.of(ImportStep.Add.class).forEach(step -> add(step.person(), choice, actor));
    List<ImportStep.Change> changes = plan.of(ImportStep.Change.class);
    if (!changes.isEmpty()) {
      Map<String, ImportedPeople.Imported> known = imported.byKey();
      for (ImportStep.Change step : changes) {
        ImportedPeople.Imported before = known.get(ImportKey.of(step.person()));
        if (before != null) {
          change(step, before, choice, actor);
        }
      }
    }
  }

  private void add(ImportPerson row, ColumnChoice choice, Actor actor) {
    boolean peer = row.kind() == ImportKind.PEER;
    // Who is invited or a candidate is neither peer nor supporter yet: a yes, or the decision,
    // gives that.
    PersonId person = access.register(called(row), Speaks.of(row), Hat.ASKER, actor);
    imported.add(person, row, said(row, choice), clock.instant(), actor);
    if (peer) {
      peers.add(person, row, clock.instant());
    } else {
      supporters.add(person, row, actor);
    }
  }

  private void change(
      ImportStep.Change step, ImportedPeople.Imported before, ColumnChoice choice, Actor actor) {
    Map<ColumnField, String> values = ImportValues.of(step.person(), choice);
    PersonId person = before.person();
    for (ColumnField field : step.taken()) {
      String value = values.getOrDefault(field, "");
      if (field == ColumnField.CALLED) {
        access.rename(person, called(step.person()), actor);
      } else if (before.kind() == ImportKind.PEER) {
        peers.change(person, field, value, clock.instant());
      } else {
        supporters.change(person, field, value, actor);
      }
    }
    Map<ColumnField, String> said = new java.util.EnumMap<>(ColumnField.class);
    said.putAll(before.said());
    step.taken()
        .forEach(field -> said.put(field, ImportKey.said(field, values.getOrDefault(field, ""))));
    imported.says(person, List.copyOf(said.values()), step.person().since());
  }

  private static Called called(ImportPerson row) {
    return new Called(row.first(), row.called());
  }

  private static List<String> said(ImportPerson row, ColumnChoice choice) {
    return ImportValues.of(row, choice).entrySet().stream()
        .map(e -> ImportKey.said(e.getKey(), e.getValue()))
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
