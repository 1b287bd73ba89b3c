package org.accanto.training;

import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.vault.Place;
import org.accanto.vault.Whose;

/** Where the sealed words about hours and certificates stand, and in whose file. */
final class SealedRecords {

  private SealedRecords() {}

  static Place hours(PersonId person, UUID row) {
    return Whose.colleague(person).at("training.hours.what", row);
  }

  static Place exemption(PersonId person, UUID row) {
    return Whose.colleague(person).at("training.exemption.reason", row);
  }

  static Place withdrawal(PersonId person, UUID certificate) {
    return Whose.colleague(person).at("training.certificate.reason", certificate);
  }
}
