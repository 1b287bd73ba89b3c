package org.accanto.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.UnitWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes units and versions of their texts; a version that is there is never touched. */
@Repository
class WritingRows {

  private final JdbcClient database;

  WritingRows(JdbcClient database) {
    this.database = database;
  }

  boolean mayWrite() {
    return database.sql("select sec.edits_course()").query(Boolean.class).single();
  }

  /** Where a form with this key was saved already. */
  Optional<SaveOutcome.Saved> saved(UUID once) {
    return database
        .sql("select unit, language, version from training.text where once = :once")
        .param("once", once)
        .query((row, n) ->
            new SaveOutcome.Saved(
                row.getString("unit"), row.getString("language"), row.getInt("version")))
        .optional();
  }

  /** False when the key is taken. */
  boolean addUnit(String key, String original, int place, Instant at) {
    return database
            .sql(
                """
                insert into training.unit (key, original, place, added_at)
                values (:key, :original, :place, :at) on conflict do nothing
                """)
            .param("key", key)
            .param("original", original)
            .param("place", place)
            .param("at", Sql.at(at))
            .update()
        == 1;
  }

  /** False when this version is there already: somebody was faster. */
  boolean add(KeyedText text, UUID once, Instant at, Actor by) {
    return database
            .sql(
                """
                insert into training.text (unit, language, version, markdown, keys, made_of, checked, once,
                    written_at, written_by)
                values (:unit, :language, :version, :markdown, :keys::text[], :madeOf::text[],
                    :checked::text[], :once, :at, :by)
                on conflict do nothing
                """)
            .param("unit", text.unit().key())
            .param("language", text.unit().language())
            .param("version", text.version())
            .param("markdown", UnitWriter.write(text.unit()))
            .param("keys", Sql.array(text.keys()))
            .param("madeOf", Sql.array(text.madeOf()))
            .param("checked", Sql.array(text.checked().stream().sorted().toList()))
            .param("once", once)
            .param("at", Sql.at(at))
            .param("by", by.person().value())
            .update()
        == 1;
  }

  /** The newest first. */
  List<TextVersion> versions(String unit, String language) {
    return database
        .sql(
            """
            select version, written_at from training.text where unit = :unit and language = :language
            order by version desc
            """)
        .param("unit", unit)
        .param("language", language)
        .query((row, n) -> new TextVersion(row.getInt("version"), Sql.instant(row, "written_at")))
        .list();
  }

  /** A shipped unit has a row only once somebody hid it or moved it. */
  void show(UnitRow unit, boolean shown, Instant at) {
    database
        .sql(
            """
            insert into training.unit (key, original, place, shown_at, added_at)
            values (:key, :original, :place, :shown, :at)
            on conflict (key) do update set shown_at = excluded.shown_at
            """)
        .param("key", unit.key())
        .param("original", unit.original())
        .param("place", unit.place())
        .param("shown", shown ? Sql.at(at) : null)
        .param("at", Sql.at(at))
        .update();
  }
}
