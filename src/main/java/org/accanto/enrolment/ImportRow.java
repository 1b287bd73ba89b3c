package org.accanto.enrolment;

import java.util.List;

/**
 * A row, understood or refused with every reason at once, so that one round of mending is enough.
 */
public sealed interface ImportRow {

  SheetRow row();

  record Understood(SheetRow row, ImportPerson person) implements ImportRow {}

  record Refused(SheetRow row, List<ImportTrouble> troubles) implements ImportRow {
    public Refused {
      troubles = List.copyOf(troubles);
    }
  }
}
