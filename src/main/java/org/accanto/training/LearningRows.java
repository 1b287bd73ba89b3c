package org.accanto.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a learner did, in the tables {@code training.objective_said} and those beside it. */
@Repository
class LearningRows {

  private final JdbcClient database;
  private final Vault vault;

  LearningRows(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** By objective, in the learner's own words. */
  Map<String, String> objectives(PersonId me, String unit) {
    Map<String, String> said = new LinkedHashMap<>();
    database
        .sql(
            """
            select objective, said from training.objective_said
             where person = :me and unit = :unit order by objective
            """)
        .param("me", me.value())
        .param("unit", unit)
        .query(row -> {
          String key = row.getString("objective");
          said.put(key, vault.open(objective(me, unit, key), row.getBytes("said")));
        });
    return said;
  }

  void say(PersonId me, String unit, String objective, String words, Instant at) {
    database
        .sql(
            """
            insert into training.objective_said (person, unit, objective, said, said_at)
            values (:me, :unit, :objective, :said, :at)
            on conflict (person, unit, objective) do update set said = excluded.said,
              said_at = excluded.said_at
            """)
        .param("me", me.value())
        .param("unit", unit)
        .param("objective", objective)
        .param("said", vault.seal(objective(me, unit, objective), words))
        .param("at", Sql.at(at))
        .update();
  }

  /** Checks of a unit that found their answer; the words where one was in own words, else "". */
  Map<String, String> checks(PersonId me, String unit) {
    Map<String, String> done = new LinkedHashMap<>();
    database
        .sql(
            """
            select check_key, said from training.check_done
             where person = :me and unit = :unit order by check_key
            """)
        .param("me", me.value())
        .param("unit", unit)
        .query(row -> {
          String key = row.getString("check_key");
          done.put(key, vault.open(check(me, unit, key), row.getBytes("said")));
        });
    return done;
  }

  void found(PersonId me, String unit, String check, String words, Instant at) {
    database
        .sql(
            """
            insert into training.check_done (person, unit, check_key, said, done_at)
            values (:me, :unit, :check, :said, :at)
            on conflict (person, unit, check_key) do update set said = excluded.said
            """)
        .param("me", me.value())
        .param("unit", unit)
        .param("check", check)
        .param("said", vault.seal(check(me, unit, check), words))
        .param("at", Sql.at(at))
        .update();
  }

  void complete(PersonId me, String unit, Instant at) {
    database
        .sql(
            """
            insert into training.unit_done (person, unit, at) values (:me, :unit, :at)
            on conflict do nothing
            """)
        .param("me", me.value())
        .param("unit", unit)
        .param("at", Sql.at(at))
        .update();
  }

  /** The unit in which somebody read last. */
  Optional<String> lastRead(PersonId me) {
    return database
        .sql("select unit from training.place where person = :me order by at desc limit 1")
        .param("me", me.value())
        .query(String.class)
        .optional();
  }

  void stopAt(PersonId me, String unit, String section, Instant at) {
    database
        .sql(
            """
            insert into training.place (person, unit, section, at) values (:me, :unit, :section, :at)
            on conflict (person, unit) do update set section = excluded.section, at = excluded.at
              where training.place.section <> excluded.section
            """)
        .param("me", me.value())
        .param("unit", unit)
        .param("section", section)
        .param("at", Sql.at(at))
        .update();
  }

  Optional<ReadingChoice> reading(PersonId me) {
    return database
        .sql("select language, easy from training.reading where person = :me")
        .param("me", me.value())
        .query((row, n) -> new ReadingChoice(row.getString("language"), row.getBoolean("easy")))
        .optional();
  }

  void read(PersonId me, ReadingChoice choice) {
    database
        .sql(
            """
            insert into training.reading (person, language, easy) values (:me, :language, :easy)
            on conflict (person) do update set language = excluded.language, easy = excluded.easy
            """)
        .param("me", me.value())
        .param("language", choice.language())
        .param("easy", choice.easy())
        .update();
  }

  /** Of a row with the columns _person, unit, said as words, and the key as objective or what. */
  static String opened(Vault vault, String kind, ResultSet row) throws SQLException {
    PersonId me = Sql.person(row, "_person");
    String unit = row.getString("unit");
    Place place =
        kind.equals("CHECK")
            ? check(me, unit, row.getString("what"))
            : objective(me, unit, row.getString("objective"));
    return vault.open(place, row.getBytes("words"));
  }

  private static Place objective(PersonId me, String unit, String key) {
    return new Place(
        Whose.colleague(me), "training.objective_said.said", me.value() + "|" + unit + '|' + key);
  }

  private static Place check(PersonId me, String unit, String key) {
    return new Place(
        Whose.colleague(me), "training.check_done.said", me.value() + "|" + unit + '|' + key);
  }
}
