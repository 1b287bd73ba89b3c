package org.accanto.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asked on paper. The database takes who writes and who has seen it from the transaction. */
@Repository
class PaperRows {

  private final JdbcClient database;

  PaperRows(JdbcClient database) {
    this.database = database;
  }

  List<Paper.Colleague> colleagues(PersonId besides) {
    return database
        .sql(
            "select distinct person, called from sec.staff() where person <> :besides order by called")
        .param("besides", besides.value())
        .query((row, n) -> new Paper.Colleague(Sql.person(row, "person"), row.getString("called")))
        .list();
  }

  Optional<String> called(PersonId person) {
    return database
        .sql("select called from sec.called(array[:person::uuid])")
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  List<Hat> hats(PersonId person) {
    return database
        .sql("select sec.forgettable(:person)")
        .param("person", person.value())
        .query((row, n) -> Hat.valueOf(row.getString(1)))
        .list();
  }

  void add(Paper.New paper, PersonId recorder) {
    database
        .sql(
            """
            insert into rights.paper (id, person, hat, recorder, witness, recorded_at)
            values (:id, :person, :hat, :recorder, :witness, (select sec.now()))
            on conflict (id) do nothing
            """)
        .param("id", paper.id())
        .param("person", paper.person().value())
        .param("hat", paper.hat().name())
        .param("recorder", recorder.value())
        .param("witness", paper.witness().value())
        .update();
  }

  List<Paper> all() {
    return database
        .sql(
            """
            select p.*,
              coalesce((select c.called from sec.called_on_paper(p.id) c where c.person = p.person), '')
                as called,
              coalesce((select c.called from sec.called_on_paper(p.id) c where c.person = p.recorder), '')
                as recorder_called,
              coalesce((select c.called from sec.called_on_paper(p.id) c where c.person = p.witness), '')
                as witness_called
            from rights.paper p
            where (select sec.wears('COORDINATOR')) or p.witness = (select sec.me_as('PROFESSIONAL'))
            order by p.recorded_at desc, p.id
            """)
        .query(PaperRows::paper)
        .list();
  }

  boolean witness(UUID id, boolean signed) {
    return database
        .sql("select sec.witness_forgetting(:id, :signed)")
        .param("id", id)
        .param("signed", signed)
        .query(Boolean.class)
        .single();
  }

  Optional<PersonId> person(UUID paper) {
    return database
        .sql("select person from rights.paper where id = :id")
        .param("id", paper)
        .query(PaperRows::told)
        .optional()
        .flatMap(one -> one);
  }

  Optional<PersonId> takeBack(UUID forgetting) {
    return database
        .sql("select sec.keep_what_they_told(:of) as person")
        .param("of", forgetting)
        .query(PaperRows::told)
        .single();
  }

  private static Optional<PersonId> told(ResultSet row, int number) throws SQLException {
    @Nullable UUID told = row.getObject("person", UUID.class);
    return Optional.ofNullable(told).map(PersonId::new);
  }

  private static Paper paper(ResultSet row, int number) throws SQLException {
    return new Paper(
        Sql.uuid(row, "id"),
        row.getString("called"),
        Hat.valueOf(row.getString("hat")),
        row.getString("recorder_called"),
        row.getString("witness_called"),
        Sql.person(row, "witness"),
        Sql.instant(row, "recorded_at"),
        row.getObject("seen_signed", Boolean.class),
        row.getObject("taken_back_at") != null);
  }
}
