package org.accanto.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The coordinator's list of requests. */
@Repository
class RequestList {

  private static final String ALL =
      """
      select r.person, r.state, coalesce(r.sent_at, r.begun_at) as since, r.seen_at,
          r.together is not null as together, coalesce(left(w.own_words, 140), '') as words
        from enrolment.request r left join enrolment.wish w on w.person = r.person
       where r.state <> 'DRAFT' and r.left_at is null
       order by array_position(array['SENT','TALK_FIRST','ACCEPTED','CLOSED'], r.state), since, r.person
      """;

  private final JdbcClient database;
  private final Names names;

  RequestList(JdbcClient database, Names names) {
    this.database = database;
    this.names = names;
  }

  private record Row(
      PersonId person,
      Request.State state,
      Instant since,
      @Nullable Instant seenAt,
      boolean together,
      String words) {}

  List<RequestLine> all(Actor coordinator) {
    List<Row> rows =
        database
            .sql(ALL)
            .query((row, n) ->
                new Row(
                    Sql.person(row, "person"),
                    Request.State.valueOf(row.getString("state")),
                    Sql.instant(row, "since"),
                    Sql.instantOrNull(row, "seen_at"),
                    row.getBoolean("together"),
                    row.getString("words")))
            .list();
    Map<PersonId, String> called = names.of(rows.stream().map(Row::person).toList(), coordinator);
    return rows.stream()
        .map(r ->
            new RequestLine(
                r.person,
                called.getOrDefault(r.person, ""),
                r.state,
                r.since,
                r.seenAt,
                r.together,
                r.words))
        .toList();
  }
}
