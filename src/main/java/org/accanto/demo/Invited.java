package org.accanto.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.accanto.enrolment.ColumnChoice;
import org.accanto.enrolment.ImportDraft;
import org.accanto.enrolment.ImportKind;
import org.accanto.enrolment.ImportUpload;
import org.accanto.enrolment.Imports;
import org.accanto.shared.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** People from the list of a day centre: invited, shown to nobody before they say yes. */
@Component
@ConditionalOnProperty("accanto.demo")
class Invited {

  private final Imports imports;

  Invited(Imports imports) {
    this.imports = imports;
  }

  void come(Actor giulia) {
    if (imports.bring(list(), giulia) instanceof ImportUpload.Kept kept) {
      ImportDraft draft = imports.draft(kept.id(), giulia).orElseThrow();
      var choice = new ColumnChoice(draft.choice().fields(), ImportKind.PEER, "it");
      imports.choose(kept.id(), choice, giulia);
      imports.carryOut(kept.id(), giulia);
    }
  }

  private static byte[] list() {
    try (InputStream in = Invited.class.getResourceAsStream("/demo/invited.csv")) {
      return Objects.requireNonNull(in, "invited.csv").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
