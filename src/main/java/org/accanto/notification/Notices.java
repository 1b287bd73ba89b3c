package org.accanto.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Notices {

  private static final Duration KEPT = Duration.ofDays(90);

  private final JdbcClient database;

  Notices(JdbcClient database) {
    this.database = database;
  }

  /**
   * Who tells cannot see what the other was told, so the same unread thing is left out when
   * reading.
   */
  void add(UUID id, PersonId to, Notice notice, Instant at) {
    database
        .sql(
            """
            insert into notification.notice (id, person, kind, path, told_at)
            values (:id, :person, :kind, :path, :at)
            """)
        .param("id", id)
        .param("person", to.value())
        .param("kind", notice.kind().name())
        .param("path", notice.path())
        .param("at", Sql.at(at))
        .update();
  }

  List<Told> latest(PersonId person, Instant now) {
    return database
        .sql(
            """
            select * from (
              select distinct on (kind, path, read_at is null) id, kind, path, told_at, read_at
                from notification.notice where person = :person and told_at > :since
               order by kind, path, read_at is null, told_at desc) latest
            order by told_at desc limit 50
            """)
        .param("person", person.value())
        .param("since", Sql.at(now.minus(KEPT)))
        .query(Notices::told)
        .list();
  }

  int unread(PersonId person) {
    return database
        .sql(
            """
            select count(distinct (kind, path)) from notification.notice
            where person = :person and read_at is null
            """)
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  Optional<String> read(UUID notice, Instant at) {
    return database
        .sql(
            """
            update notification.notice n set read_at = coalesce(n.read_at, :at)
              from notification.notice one
             where one.id = :id and n.person = one.person and n.kind = one.kind and n.path = one.path
            returning n.path
            """)
        .param("id", notice)
        .param("at", Sql.at(at))
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  int readAll(PersonId person, Instant at) {
    return database
        .sql(
            """
            update notification.notice set read_at = :at where person = :person and read_at is null
            """)
        .param("person", person.value())
        .param("at", Sql.at(at))
        .update();
  }

  private static Told told(ResultSet row, int number) throws SQLException {
    return new Told(
        Sql.uuid(row, "id"),
        new Notice(Notice.Kind.valueOf(row.getString("kind")), row.getString("path")),
        Sql.instant(row, "told_at"),
        Sql.instantOrNull(row, "read_at") == null);
  }
}
