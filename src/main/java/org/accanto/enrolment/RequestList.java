package org.accanto.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The coordinator's list of requests. */
@Repository
class RequestList {

  private static final String ALL =
      """
      select r.person, r.state, coalesce(r.sent_at, r.begun_at) as since, r.seen_at,
          r.together is not null as together, w.own_words
        from enrolment.request r left join enrolment.wish w on w.person = r.person
       where r.state <> 'DRAFT' and r.left_at is null
       order by array_position(array['SENT','TALK_FIRST','ACCEPTED','CLOSED'], r.state), since, r.person
      """;

  private final JdbcClient database;
  private final Vault vault;
  private final Names names;

  RequestList(JdbcClient database, Vault vault, Names names) {
    this.database = database;
    this.vault = vault;
    this.names = names;
  }

  private record Row(
      PersonId person,
      Request.State state,
      Instant since,
      @Nullable Instant seenAt,
      boolean together,
      byte @Nullable [] words) {}

  /** Letters of the first words that the list shows. */
  private static final int FIRST_WORDS = 140;

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
                    row.getBytes("own_words")))
            .list();
    vault.ready(rows.stream().map(row -> Whose.peer(row.person())).toList());
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
                firstWords(r)))
        .toList();
  }

  private String firstWords(Row row) {
    String all = vault.open(Sealed.ownWords(row.person()), row.words());
    return all.codePointCount(0, all.length()) <= FIRST_WORDS
        ? all
        : all.substring(0, all.offsetByCodePoints(0, FIRST_WORDS));
  }
}
