package org.accanto.training.web;

import org.accanto.site.FormErrors;
import org.accanto.training.SaveOutcome;

/** Why a text was not saved, as a sentence beside its field. */
final class Refusals {

  private Refusals() {}

  static FormErrors with(FormErrors errors, String field, SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> errors;
      case SaveOutcome.Meanwhile meanwhile -> errors.with(field, "training.writing.meanwhile");
      case SaveOutcome.NotThere no -> errors.with(field, "training.writing.not-there");
      case SaveOutcome.Empty no -> errors.with(field, "training.writing.empty");
      case SaveOutcome.OtherShape no -> errors.with(field, "training.writing.other-shape");
      case SaveOutcome.TooLong(int most) -> errors.with(field, "training.long", most);
    };
  }
}
