package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.OwnTable;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;

/** Opens the sealed columns of {@link OwnData}, each in its own place of a peer's file. */
record OwnWordsOf(Vault vault) {

  /** By the column's name in the question: where it stands, and which column has the row's id. */
  private static final Map<String, String> PLACES =
      Map.of(
          "goal_words", "accompaniment.goal.words",
          "step_words", Goals.STEP,
          "moment_words", "accompaniment.goal_moment.words",
          "said_words", "accompaniment.said.words",
          "title", "accompaniment.appointment.title",
          "role_words", "accompaniment.appointment.role_words",
          "may_say", "accompaniment.appointment.may_say",
          "to_bring", "accompaniment.appointment.to_bring",
          "at_place", "accompaniment.appointment.place",
          "last_words", "accompaniment.thanks.words");

  String open(String column, ResultSet row) throws SQLException {
    return vault.open(place(column, row), row.getBytes(column));
  }

  private static Place place(String column, ResultSet row) throws SQLException {
    PersonId peer = Sql.person(row, "_peer");
    String known = PLACES.get(column);
    if (known != null) {
      return Whose.peer(peer).at(known, Sql.uuid(row, "id"));
    }
    return switch (column) {
      case "place" -> Plans.place(peer, Sql.uuid(row, "id"));
      case "we_try" -> Reviews.weTry(peer, Sql.uuid(row, "review"));
      case "next_step" -> Written.nextStep(peer, meeting(row));
      case "words" -> words(peer, row);
      default -> throw new IllegalStateException("no place for " + column);
    };
  }

  private static Place words(PersonId peer, ResultSet row) throws SQLException {
    if (has(row, "_card")) {
      Review.Card card = Review.Card.valueOf(row.getString("_card"));
      return Reviews.answer(peer, Sql.uuid(row, "review"), Sql.person(row, "_author"), card);
    }
    return has(row, "kind")
        ? Written.beside(peer, Sql.uuid(row, "id"))
        : Written.words(peer, meeting(row));
  }

  private static UUID meeting(ResultSet row) throws SQLException {
    return Sql.uuid(row, has(row, "meeting") ? "meeting" : "id");
  }

  private static boolean has(ResultSet row, String column) throws SQLException {
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      if (row.getMetaData().getColumnLabel(i).equals(column)) {
        return row.getObject(i) != null;
      }
    }
    return false;
  }

  /**
   * What somebody told of themselves is sealed in their own file of the role in which they told.
   */
  OwnTable.Opening asTeller(Actor teller) {
    PersonId me = teller.person();
    Whose whose = teller.is(Hat.PEER) ? Whose.peer(me) : Whose.colleague(me);
    return (column, row) ->
        vault.open(
            whose.at("accompaniment.helped.words", Sql.uuid(row, "id")), row.getBytes(column));
  }
}
