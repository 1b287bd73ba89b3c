package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;

/** Where the sealed words of this module stand, and in whose file. */
final class Sealed {

  private Sealed() {}

  static Place ownWords(PersonId peer) {
    return Whose.peer(peer).at("enrolment.wish.own_words", peer.value());
  }

  static Place item(PersonId peer, UUID item) {
    return Whose.peer(peer).at("enrolment.item.words", item);
  }

  static Place lived(PersonId supporter, String area) {
    String row = supporter.value() + "|" + area;
    return new Place(Whose.colleague(supporter), "enrolment.experience.words", row);
  }

  static Place points(PersonId supporter) {
    return Whose.colleague(supporter).at("enrolment.application.points", supporter.value());
  }

  static Place reasons(PersonId supporter) {
    return Whose.colleague(supporter).at("enrolment.application.reasons", supporter.value());
  }

  static Place requirement(PersonId supporter, UUID row) {
    return Whose.colleague(supporter).at("enrolment.requirement.words", row);
  }

  /** Of what an asking peer wrote about where. */
  static Place whereToMeet(PersonId peer) {
    return Whose.peer(peer).at("enrolment.wish.place", peer.value());
  }

  /** One of the columns of how a peer is reached without harm. */
  static Place safe(PersonId peer, String column) {
    return Whose.peer(peer)
        .at(
            switch (column) {
              case "place" -> "enrolment.safe_contact.place";
              case "phone" -> "enrolment.safe_contact.phone";
              case "if_not_me" -> "enrolment.safe_contact.if_not_me";
              default -> throw new IllegalArgumentException(column);
            },
            peer.value());
  }

  /** A list on its way in is about many: it is sealed for whoever brought it. */
  static Place listed(PersonId coordinator, UUID file) {
    return Whose.colleague(coordinator).at("enrolment.import_file.bytes", file);
  }

  /** Cells of a row that could not become a person. */
  static Place refused(PersonId coordinator, UUID file, int number, String column) {
    return new Place(
        Whose.colleague(coordinator),
        switch (column) {
          case "cells" -> "enrolment.import_refused.cells";
          case "beyond" -> "enrolment.import_refused.beyond";
          default -> throw new IllegalArgumentException(column);
        },
        file.toString() + '|' + number);
  }

  /** One of the columns of what a list said of somebody who has not answered yet. */
  static Place invited(PersonId peer, String column) {
    return Whose.peer(peer)
        .at(
            switch (column) {
              case "phones" -> "enrolment.invited.phones";
              case "note" -> "enrolment.invited.note";
              case "place" -> "enrolment.invited.place";
              case "words" -> "enrolment.invited.words";
              default -> throw new IllegalArgumentException(column);
            },
            peer.value());
  }

  /** One of the columns of how a supporter is reached. */
  static Place contact(PersonId supporter, String column) {
    return Whose.colleague(supporter)
        .at(
            switch (column) {
              case "phones" -> "enrolment.contact.phones";
              case "note" -> "enrolment.contact.note";
              default -> throw new IllegalArgumentException(column);
            },
            supporter.value());
  }

  /** One of the columns of what a supporter wrote for being seen. */
  static Place offer(PersonId supporter, String column) {
    return Whose.colleague(supporter)
        .at(
            switch (column) {
              case "introduction" -> "enrolment.offer.introduction";
              case "place" -> "enrolment.offer.place";
              default -> throw new IllegalArgumentException(column);
            },
            supporter.value());
  }

  /** From a row with the columns id, person and words. */
  static String itemOf(Vault vault, ResultSet row) throws SQLException {
    Place place = item(Sql.person(row, "person"), Sql.uuid(row, "id"));
    return vault.open(place, row.getBytes("words"));
  }

  /** From a row with the columns supporter, area and words. */
  static String livedOf(Vault vault, ResultSet row) throws SQLException {
    Place place = lived(Sql.person(row, "supporter"), row.getString("area"));
    return vault.open(place, row.getBytes("words"));
  }
}
