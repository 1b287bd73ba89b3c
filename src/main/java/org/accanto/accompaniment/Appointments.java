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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Appointments {

  private final JdbcClient database;

  Appointments(JdbcClient database) {
    this.database = database;
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
            select a.*, s.author, s.words from (
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
          String words = row.getString("words");
          if (words != null) {
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
        .param("title", ask.title())
        .param("day", ask.day())
        .param("time", ask.at())
        .param("place", ask.place())
        .param("role", ask.role().name())
        .param("roleWords", ask.roleWords())
        .param("maySay", ask.maySay())
        .param("toBring", ask.toBring())
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
        .param("words", words)
        .param("at", Sql.at(at))
        .update();
  }

  private static Appointment appointment(ResultSet row) throws SQLException {
    String coming = row.getString("coming");
    String went = row.getString("went");
    return new Appointment(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "walk"),
        row.getString("title"),
        row.getObject("day", LocalDate.class),
        row.getObject("at_time", LocalTime.class),
        row.getString("place"),
        CompanyRole.valueOf(row.getString("role")),
        row.getString("role_words"),
        row.getString("may_say"),
        row.getString("to_bring"),
        coming == null ? null : coming.equals("YES"),
        went == null ? null : HowItWent.valueOf(went),
        row.getBoolean("called_off"),
        new ArrayList<>());
  }
}
