package org.accanto.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Seal;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** User names with passwords, and the links with which they begin. */
@Repository
class Accounts {

  record Found(PersonId person, String passwordHash) {}

  /** A name and a hashed password that somebody chose on the page of a link. */
  record Fresh(PersonId person, String called, String language, String name, String hash) {}

  private final JdbcClient database;
  private final Seal seal;

  Accounts(JdbcClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  Optional<Found> find(String name) {
    return database
        .sql("select * from sec.account_by(:folded)")
        .param("folded", PlainWords.folded(name))
        .query((row, n) -> new Found(Sql.person(row, "person"), row.getString("password_hash")))
        .optional();
  }

  Optional<String> nameOf(PersonId person) {
    return database
        .sql("select name from access.account where person = :person")
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  /** A link for somebody new in a role, or for somebody who is here; hashed. */
  record Link(byte[] hash, @Nullable Hat hat, @Nullable PersonId person) {}

  void add(Link link, PersonId by, Instant at, Instant until) {
    database
        .sql(
            """
            insert into access.ticket (token_hash, purpose, hat, person, made_by, made_at, until_at)
            values (:hash, :purpose, :hat, :person, :by, :at, :until)
            """)
        .param("hash", link.hash())
        .param("purpose", link.person() == null ? "INVITATION" : "RENEWAL")
        .param("hat", link.hat() == null ? null : link.hat().name())
        .param("person", link.person() == null ? null : link.person().value())
        .param("by", by.value())
        .param("at", Sql.at(at))
        .param("until", Sql.at(until))
        .update();
  }

  boolean inviteFirst(byte[] hash, Instant at) {
    return database
        .sql("select sec.make_first_ticket(:hash, :at)")
        .param("hash", hash)
        .param("at", Sql.at(at))
        .query(Boolean.class)
        .single();
  }

  Optional<Invitation> invitation(byte[] hash, Instant at) {
    return database
        .sql("select * from sec.invitation(:hash, :at)")
        .param("hash", hash)
        .param("at", Sql.at(at))
        .query(Accounts::invitation)
        .optional();
  }

  private static Invitation invitation(ResultSet row, int number) throws SQLException {
    String hat = row.getString("hat");
    return new Invitation(
        hat == null ? null : Hat.valueOf(hat), "FIRST".equals(row.getString("purpose")));
  }

  /**
   * The person who has the account now; empty when the link is used or too old.
   *
   * @throws org.springframework.dao.DuplicateKeyException when somebody else has this name
   */
  Optional<PersonId> accept(byte[] hash, Fresh fresh, UUID once, Instant at) {
    return database
        .sql(
            """
            select sec.accept_invitation(:hash, :person, :called, :language, :name, :folded,
              :password, :event, :once, :at) as person
            """)
        .param("hash", hash)
        .param("person", fresh.person().value())
        .param("called", fresh.called())
        .param("language", fresh.language())
        .param("name", fresh.name())
        .param("folded", PlainWords.folded(fresh.name()))
        .param("password", fresh.hash())
        .param("event", UUID.randomUUID())
        .param("once", once)
        .param("at", Sql.at(at))
        .query((row, n) -> Optional.ofNullable(Sql.uuidOrNull(row, "person")))
        .single()
        .map(PersonId::new);
  }

  /** Whether the password of this person came with a link of somebody else, unconfirmed. */
  boolean staffOnly(PersonId person) {
    return database
        .sql("select exists (select from access.account where person = :person and staff_only)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** Of the acting person; nothing happens while their file is closed. */
  void setFilePin(String hash) {
    database.sql("select sec.set_file_pin(:hash)").param("hash", hash).query(row -> {});
  }

  Optional<String> filePin() {
    return database
        .sql("select sec.my_file_pin(:seal) as pin")
        .param("seal", seal("file-pin"))
        .query((row, n) -> Optional.ofNullable(row.getString("pin")))
        .single();
  }

  /** After {@link #filePin} was compared: the database believes nobody but the application. */
  void openFile() {
    database.sql("select sec.open_file(:seal)").param("seal", seal("open-file")).query(row -> {});
  }

  private String seal(String purpose) {
    return seal.on(
        purpose, database.sql("select current_setting('app.ctx')").query(String.class).single());
  }

  void changePassword(String hash) {
    database
        .sql("select sec.change_password(:hash, :event)")
        .param("hash", hash)
        .param("event", UUID.randomUUID())
        .query((row, n) -> "")
        .list();
  }
}
