package org.accanto.testing;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.NotWhatWasSealed;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/**
 * The people of the tests: Amina (peer), Luca (supporter), Giulia (coordinator), Eleni
 * (professional), Nikos (supporter). Each call makes a new person, so tests never meet.
 */
@TestComponent
public class Cast implements AutoCloseable {

  private final SetClock clock;
  private final Admin admin;
  private final Vault vault;
  private final ActingTransaction transaction;

  Cast(
      SetClock clock,
      @Value("${accanto.database-url}") String url,
      Vault vault,
      ActingTransaction transaction) {
    this.clock = clock;
    this.admin = new Admin(url);
    this.vault = vault;
    this.transaction = transaction;
  }

  /** Who said this when asking for support: SQL can no longer look for words. */
  public String whoTold(String words) {
    Actor reader = coordinator("Somebody who looks");
    return admin.ask(
        """
        select person, person as row, 'enrolment.wish.own_words', own_words from enrolment.wish
        union all select person, id, 'enrolment.item.words', words from enrolment.item
        union all select person, person, 'enrolment.safe_contact.phone', phone
          from enrolment.safe_contact
        """,
        all -> {
          try (ResultSet row = all.executeQuery()) {
            while (row.next()) {
              Whose whose = Whose.peer(new PersonId(row.getObject(1, UUID.class)));
              Place place = whose.at(row.getString(3), row.getObject(2, UUID.class));
              byte[] sealed = row.getBytes(4);
              if (transaction.as(reader, () -> opens(place, sealed)).equals(words)) {
                return whose.person().value().toString();
              }
            }
            return "";
          }
        });
  }

  private String opens(Place place, byte @Nullable [] sealed) {
    try {
      return vault.open(place, sealed);
    } catch (NotWhatWasSealed e) {
      return "";
    }
  }

  /** The same, in the one row that a person has in a table. */
  public byte @Nullable [] sealed(Whose whose, String column, String words) {
    return sealed(whose.at(column, whose.person().value()), words);
  }

  /** Words as they stand in the database, for a row that no page can make. */
  public byte @Nullable [] sealed(Place place, String words) {
    if (words.isEmpty()) {
      return null;
    }
    return transaction.as(coordinator("Somebody who seals"), () -> vault.seal(place, words));
  }

  public Actor peer(String called) {
    return person(called, Hat.PEER, "it");
  }

  public Actor supporter(String called) {
    return person(called, Hat.SUPPORTER, "it");
  }

  public Actor coordinator(String called) {
    return person(called, Hat.COORDINATOR, "it");
  }

  public Actor professional(String called) {
    return person(called, Hat.PROFESSIONAL, "it");
  }

  public Actor person(String called, Hat hat, String language) {
    PersonId id = PersonId.random();
    run(
        "insert into access.person (id, called, language, created_at) values (?, ?, ?, ?)",
        id.value(),
        called,
        language,
        Sql.at(clock.instant()));
    return wears(id, hat);
  }

  /** The same person with one more role. */
  public Actor wears(PersonId person, Hat hat) {
    run(
        "insert into access.hat (person, hat, since) values (?, ?, ?)",
        person.value(),
        hat.name(),
        Sql.at(clock.instant()));
    return new Actor(person, hat);
  }

  /**
   * Two people who walk together; with their agreement when {@code agreed}. Returns the walk's id.
   */
  public UUID pair(Actor peer, Actor supporter, boolean agreed) {
    UUID scope = UUID.randomUUID();
    run(
        """
        insert into confidentiality.pair (scope, peer, supporter, began_at, agreed_at)
        values (?, ?, ?, ?, ?)
        """,
        scope,
        peer.person().value(),
        supporter.person().value(),
        Sql.at(clock.instant()),
        agreed ? Sql.at(clock.instant()) : null);
    return scope;
  }

  /** Runs SQL as the database's administrator, past every policy. */
  public void run(String sql, @Nullable Object... values) {
    admin.ask(sql, PreparedStatement::executeUpdate, values);
  }

  /** Like {@link #run}, past triggers and references too: as rows of another copy come in. */
  public void asReplica(String sql, @Nullable Object... values) {
    admin.ask(
        sql,
        statement -> {
          try (Statement mode = statement.getConnection().createStatement()) {
            mode.execute("set session_replication_role = replica");
            try {
              return statement.executeUpdate();
            } finally {
              mode.execute("reset session_replication_role");
            }
          }
        },
        values);
  }

  /** The first column of the first row, past every policy. */
  public long count(String sql, Object... values) {
    return admin.ask(
        sql,
        statement -> {
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        },
        values);
  }

  /** The first column of the first row as text, past every policy. */
  public String text(String sql, Object... values) {
    return admin.ask(
        sql,
        statement -> {
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
          }
        },
        values);
  }

  @Override
  public void close() throws SQLException {
    admin.close();
  }
}
