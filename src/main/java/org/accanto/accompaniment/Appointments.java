package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Appointments {

  private static final String TABLE = "accompaniment.appointment.";

  private final JdbcClient database;
  private final Vault vault;

  Appointments(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /**
   * Coming ones first, soonest first; then past ones, latest first.
   *
   * @param walk null for all of the peer that the acting person may read
   */
  List<Appointment> of(PersonId peer, @Nullable UUID walk, LocalDate today, PersonId me) {
    Map<UUID, Appointment> found = new LinkedHashMap<>();
    database
        .sql(
            """
            select a.*, s.author, s.id as said, s.words from (
              select * from accompaniment.appointment x
               where x.peer = :peer and (:walk::uuid is null or x.walk = :walk)
               order by x.day desc limit 50) a
              left join accompaniment.said s on s.appointment = a.id
             order by a.day < :today, abs(a.day - :today), a.at_time, a.id, s.at
            """)
        .param("peer", peer.value())
        .param("walk", walk)
        .param("today", today)
        .query(row -> {
          Appointment one = appointment(row);
          Appointment known = found.putIfAbsent(one.id(), one);
          if (row.getObject("said") != null) {
            String words = opened("accompaniment.said.words", row, "said", "words");
            (known == null ? one : known)
                .said()
                .add(new Appointment.Said(Sql.person(row, "author").equals(me), words));
          }
        });
    return List.copyOf(found.values());
  }

  void add(UUID id, Walk walk, Command.AskAlong ask, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.appointment (id, walk, peer, supporter, title, day, at_time, place,
              role, role_words, may_say, to_bring, asked_at)
            values (:id, :walk, :peer, :supporter, :title, :day, :time, :place, :role, :roleWords,
              :maySay, :toBring, :at)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("walk", walk.id())
        .param("peer", walk.peer().value())
        .param("supporter", walk.supporter().value())
        .param("title", sealed(walk, id, "title", ask.title()))
        .param("day", ask.day())
        .param("time", ask.at())
        .param("place", sealed(walk, id, "place", ask.place()))
        .param("role", ask.role().name())
        .param("roleWords", sealed(walk, id, "role_words", ask.roleWords()))
        .param("maySay", sealed(walk, id, "may_say", ask.maySay()))
        .param("toBring", sealed(walk, id, "to_bring", ask.toBring()))
        .param("at", Sql.at(at))
        .update();
  }

  boolean coming(UUID walk, UUID appointment, boolean coming) {
    return set(walk, appointment, "coming", coming ? "YES" : "NO");
  }

  boolean callOff(UUID walk, UUID appointment) {
    return set(walk, appointment, "called_off", true);
  }

  boolean went(UUID walk, UUID appointment, HowItWent went) {
    return set(walk, appointment, "went", went.name());
  }

  /** Column names come from this class only. */
  private boolean set(UUID walk, UUID appointment, String column, Object value) {
    return database
            .sql(
                "update accompaniment.appointment set "
                    + column
                    + " = :value where id = :id and walk = :walk")
            .param("value", value)
            .param("id", appointment)
            .param("walk", walk)
            .update()
        == 1;
  }

  Optional<LocalDate> day(UUID walk, UUID appointment) {
    return database
        .sql("select day from accompaniment.appointment where id = :id and walk = :walk")
        .param("id", appointment)
        .param("walk", walk)
        .query(LocalDate.class)
        .optional();
  }

  boolean exists(UUID walk, UUID appointment) {
    return database
        .sql("select 1 from accompaniment.appointment where id = :id and walk = :walk")
        .param("id", appointment)
        .param("walk", walk)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  void say(UUID id, Walk walk, UUID appointment, String words, PersonId by, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.said (id, appointment, walk, peer, author, words, at)
            values (:id, :appointment, :walk, :peer, :by, :words, :at) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("appointment", appointment)
        .param("walk", walk.id())
        .param("peer", walk.peer().value())
        .param("by", by.value())
        .param(
            "words", vault.seal(Whose.peer(walk.peer()).at("accompaniment.said.words", id), words))
        .param("at", Sql.at(at))
        .update();
  }

  private byte @Nullable [] sealed(Walk walk, UUID id, String column, String words) {
    return vault.seal(Whose.peer(walk.peer()).at(TABLE + column, id), words);
  }

  private String opened(String column, ResultSet row, String id, String words) throws SQLException {
    return vault.open(
        Whose.peer(Sql.person(row, "peer")).at(column, Sql.uuid(row, id)), row.getBytes(words));
  }

  private String own(ResultSet row, String column) throws SQLException {
    return opened(TABLE + column, row, "id", column);
  }

  private Appointment appointment(ResultSet row) throws SQLException {
    String coming = row.getString("coming");
    String went = row.getString("went");
    return new Appointment(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "walk"),
        own(row, "title"),
        row.getObject("day", LocalDate.class),
        row.getObject("at_time", LocalTime.class),
        own(row, "place"),
        CompanyRole.valueOf(row.getString("role")),
        own(row, "role_words"),
        own(row, "may_say"),
        own(row, "to_bring"),
        coming == null ? null : coming.equals("YES"),
        went == null ? null : HowItWent.valueOf(went),
        row.getBoolean("called_off"),
        new ArrayList<>());
  }
}
