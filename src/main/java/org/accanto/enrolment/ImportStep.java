package org.accanto.enrolment;

import java.util.List;
import java.util.Set;

/** What would come of one row, before anything is written. */
public sealed interface ImportStep {

  SheetRow row();

  /** A person who is not here yet. */
  record Add(SheetRow row, ImportPerson person) implements ImportStep {}

  /**
   * The list says something else than last time.
   *
   * @param taken what changes here
   * @param kept what somebody wrote here since; the list does not undo that
   */
  record Change(SheetRow row, ImportPerson person, Set<ColumnField> taken, Set<ColumnField> kept)
      implements ImportStep {
    public Change {
      taken = Set.copyOf(taken);
      kept = Set.copyOf(kept);
    }
  }

  /** Nothing new. */
  record Same(SheetRow row, ImportPerson person) implements ImportStep {}

  /** The person does not want to be here: no list brings them back. */
  record SaidNo(SheetRow row) implements ImportStep {}

  record Refused(SheetRow row, List<ImportTrouble> troubles) implements ImportStep {
    public Refused {
      troubles = List.copyOf(troubles);
    }
  }
}
