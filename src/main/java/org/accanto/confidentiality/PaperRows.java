package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Openings on paper. The database takes who writes and who has seen it from the transaction. */
@Repository
class PaperRows {

  private final JdbcClient database;
  private final Vault vault;
  private final Clock clock;

  PaperRows(JdbcClient database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  List<WhoSees.Reader> colleagues() {
    return database
        .sql("select person, called, hat from sec.staff() order by called, hat")
        .query((row, n) ->
            new WhoSees.Reader(
                Sql.person(row, "person"),
                row.getString("called"),
                Hat.valueOf(row.getString("hat"))))
        .list();
  }

  void add(Paper.New paper, PersonId recorder) {
    Instant end = paper.until().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    database
        .sql(
            """
            insert into confidentiality.paper (id, subject, class, reader, reader_hat, purpose, until_at,
              recorder, witness, recorded_at)
            values (:id, :subject, :class, :reader, :hat, :purpose, :until, :recorder, :witness,
              (select sec.now()))
            on conflict (id) do nothing
            """)
        .param("id", paper.id())
        .param("subject", paper.subject().value())
        .param("class", paper.of().name())
        .param("reader", paper.reader().value())
        .param("hat", paper.readerHat().name())
        .param(
            "purpose",
            vault.seal(
                Sealed.opening(paper.of(), paper.subject(), paper.id()), paper.purpose().strip()))
        .param("until", Sql.at(end))
        .param("recorder", recorder.value())
        .param("witness", paper.witness().value())
        .update();
  }

  List<Paper> all() {
    return database
        .sql(
            """
            select p.*, coalesce(s.called, '') as subject_called, coalesce(r.called, '') as reader_called,
              coalesce(c.called, '') as recorder_called, coalesce(w.called, '') as witness_called
            from confidentiality.paper p
            left join lateral sec.called(array[p.subject]) s on true
            left join lateral sec.called(array[p.reader]) r on true
            left join lateral sec.called(array[p.recorder]) c on true
            left join lateral sec.called(array[p.witness]) w on true
            where (select sec.me_as('COORDINATOR', 'PROFESSIONAL')) in (p.recorder, p.witness)
            order by p.recorded_at desc
            """)
        .query((row, n) -> read(row))
        .list();
  }

  boolean witness(UUID id, boolean signed) {
    return database
        .sql("select sec.witness_paper(:id, :signed)")
        .param("id", id)
        .param("signed", signed)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  private Paper read(ResultSet row) throws SQLException {
    return new Paper(
        Sql.uuid(row, "id"),
        Sql.person(row, "subject"),
        row.getString("subject_called"),
        DataClass.valueOf(row.getString("class")),
        row.getString("reader_called"),
        Hat.valueOf(row.getString("reader_hat")),
        Sealed.openingOf(vault, row),
        LocalDate.ofInstant(Sql.instant(row, "until_at"), clock.getZone()).minusDays(1),
        row.getString("recorder_called"),
        row.getString("witness_called"),
        Sql.person(row, "witness"),
        Sql.instant(row, "recorded_at"),
        row.getObject("seen_signed", Boolean.class));
  }
}
