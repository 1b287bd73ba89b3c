package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;

/**
 * Where the sealed words of this module stand. All belong to the person whom they are about,
 * whoever wrote them; what can stand in both files of a person belongs to the peer's.
 */
final class Sealed {

  private Sealed() {}

  static Place answer(PersonId peer, UUID answer) {
    return Whose.peer(peer).at("confidentiality.card_answer.words", answer);
  }

  /** What came of a paper has the paper's id, and so its words. */
  static Place opening(DataClass of, PersonId subject, UUID opening) {
    return whose(of, subject).at("confidentiality.authorisation.purpose", opening);
  }

  static Place ask(DataClass of, PersonId subject, UUID ask) {
    return whose(of, subject).at("confidentiality.ask.purpose", ask);
  }

  static Place reason(PersonId subject, UUID emergency) {
    return Whose.peer(subject).at("confidentiality.emergency.reason", emergency);
  }

  static Place review(PersonId subject, UUID review) {
    return Whose.peer(subject).at("confidentiality.emergency_review.words", review);
  }

  static Place later(PersonId subject, UUID emergency) {
    return Whose.peer(subject).at("confidentiality.emergency.later", emergency);
  }

  static Place telling(PersonId subject, UUID telling) {
    return Whose.peer(subject).at("confidentiality.telling.words", telling);
  }

  static Whose whose(DataClass of, PersonId subject) {
    return of.standsWithPeers() ? Whose.peer(subject) : Whose.colleague(subject);
  }

  /** From a row with the columns id, subject, class and purpose. */
  static String openingOf(Vault vault, ResultSet row) throws SQLException {
    DataClass of = DataClass.valueOf(row.getString("class"));
    Place place = opening(of, Sql.person(row, "subject"), Sql.uuid(row, "id"));
    return vault.open(place, row.getBytes("purpose"));
  }

  /** From a row with the columns id, subject, class and purpose. */
  static String askOf(Vault vault, ResultSet row) throws SQLException {
    DataClass of = DataClass.valueOf(row.getString("class"));
    Place place = ask(of, Sql.person(row, "subject"), Sql.uuid(row, "id"));
    return vault.open(place, row.getBytes("purpose"));
  }
}
