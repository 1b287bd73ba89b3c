package org.accanto.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Printed cards. Their hashes are seen only through functions that sign-in needs. */
@Repository
class Cards {

  /** What sign-in must know of a card; before the first use there is only the starting number. */
  record Found(
      UUID card, PersonId person, @Nullable String pinHash, String startHash, Instant startUntil) {

    boolean isNew() {
      return pinHash == null;
    }
  }

  /** What is stored of a new card. */
  record Fresh(
      UUID id, PersonId person, String words, byte[] tokenHash, String startHash, Instant until) {}

  private final JdbcClient database;

  Cards(JdbcClient database) {
    this.database = database;
  }

  Optional<Found> find(CardName name) {
    byte[] hash = name instanceof CardName.Code code ? Token.hash(code.token()) : new byte[0];
    String folded = name instanceof CardName.Words words ? PlainWords.folded(words.typed()) : "";
    return database
        .sql("select * from sec.card_by(:hash, :folded)")
        .param("hash", hash)
        .param("folded", folded)
        .query((row, n) ->
            new Found(
                Sql.uuid(row, "id"),
                Sql.person(row, "person"),
                row.getString("pin_hash"),
                row.getString("start_hash"),
                Sql.instant(row, "start_until")))
        .optional();
  }

  boolean exists(UUID card) {
    return database
        .sql("select exists (select from access.card where id = :card)")
        .param("card", card)
        .query(Boolean.class)
        .single();
  }

  void add(Fresh card, PersonId by, Instant at) {
    database
        .sql(
            """
            insert into access.card (id, person, words, words_folded, token_hash, start_hash,
              start_until, made_at, made_by)
            values (:id, :person, :words, :folded, :token, :start, :until, :at, :by)
            """)
        .param("id", card.id())
        .param("person", card.person().value())
        .param("words", card.words())
        .param("folded", PlainWords.folded(card.words()))
        .param("token", card.tokenHash())
        .param("start", card.startHash())
        .param("until", Sql.at(card.until()))
        .param("at", Sql.at(at))
        .param("by", by.value())
        .update();
  }

  int revoke(PersonId person, Instant at) {
    return database
        .sql(
            "update access.card set revoked_at = :at where person = :person and revoked_at is null")
        .param("at", Sql.at(at))
        .param("person", person.value())
        .update();
  }

  Optional<CardState> stateOf(PersonId person) {
    return database
        .sql(
            """
            select words, made_at, pin_set_at from access.card
             where person = :person and revoked_at is null
            """)
        .param("person", person.value())
        .query((row, n) ->
            new CardState(
                row.getString("words"),
                Sql.instant(row, "made_at"),
                Sql.instantOrNull(row, "pin_set_at") != null))
        .optional();
  }

  /** The acting person's own, when they have chosen a PIN. */
  Optional<Found> inUseBy(PersonId person) {
    return stateOf(person)
        .filter(CardState::inUse)
        .flatMap(card -> find(new CardName.Words(card.words())))
        .filter(found -> found.person().equals(person));
  }

  void changePin(String hash) {
    database
        .sql("select sec.change_pin(:hash, :event)")
        .param("hash", hash)
        .param("event", UUID.randomUUID())
        .query((row, n) -> "")
        .list();
  }

  /** For a card of the acting person. */
  void ticketForPin(byte[] hash, UUID card) {
    database
        .sql("select sec.make_pin_ticket(:hash, :card)")
        .param("hash", hash)
        .param("card", card)
        .query((row, n) -> "")
        .list();
  }

  /** Empty when the ticket is used or too old. */
  Optional<PersonId> choosePin(byte[] ticket, String pinHash, Instant at) {
    return database
        .sql("select sec.choose_pin(:hash, :pin, :event, :at) as person")
        .param("hash", ticket)
        .param("pin", pinHash)
        .param("event", UUID.randomUUID())
        .param("at", Sql.at(at))
        .query((row, n) -> Optional.ofNullable(Sql.uuidOrNull(row, "person")))
        .single()
        .map(PersonId::new);
  }
}
