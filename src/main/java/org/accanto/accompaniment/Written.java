package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;

/**
 * The words in and beside a meeting, sealed for it. An earlier version is the same meeting:
 * triggers keep it as it was sealed.
 */
final class Written {

  private Written() {}

  static Place words(PersonId peer, UUID meeting) {
    return Whose.peer(peer).at("accompaniment.meeting_content.words", meeting);
  }

  static Place nextStep(PersonId peer, UUID meeting) {
    return Whose.peer(peer).at("accompaniment.meeting_content.next_step", meeting);
  }

  static Place beside(PersonId peer, UUID beside) {
    return Whose.peer(peer).at("accompaniment.beside.words", beside);
  }

  /** From a row with the columns peer and words. */
  static String words(Vault vault, UUID meeting, ResultSet row) throws SQLException {
    return vault.open(words(Sql.person(row, "peer"), meeting), row.getBytes("words"));
  }

  /** From a row with the columns peer and next_step. */
  static String nextStep(Vault vault, UUID meeting, ResultSet row) throws SQLException {
    return vault.open(nextStep(Sql.person(row, "peer"), meeting), row.getBytes("next_step"));
  }

  /** From a row with the columns peer, beside (its id) and beside_words. */
  static String beside(Vault vault, ResultSet row) throws SQLException {
    Place place = beside(Sql.person(row, "peer"), Sql.uuid(row, "beside"));
    return vault.open(place, row.getBytes("beside_words"));
  }
}
