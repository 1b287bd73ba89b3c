package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Meetings {

  private final JdbcClient database;
  private final Vault vault;

  Meetings(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /**
   * With what was written in and beside them, in one round trip; latest first.
   *
   * @param only one meeting, or null for the last ones of the walk
   */
  List<Meeting> of(UUID walk, @Nullable UUID only, int count, PersonId me) {
    return some(walk, only == null ? "" : "and x.id = :which", only, count, me);
  }

  /**
   * The meetings before that one, as a list goes on.
   *
   * @param after a meeting of this walk; of another walk, nothing comes after it
   */
  List<Meeting> after(UUID walk, UUID after, int count, PersonId me) {
    String earlier =
        """
        and (x.happened_on, x.logged_at, x.id) < (
          select y.happened_on, y.logged_at, y.id from accompaniment.meeting y
           where y.id = :which and y.walk = :walk)
        """;
    return some(walk, earlier, after, count, me);
  }

  private List<Meeting> some(UUID walk, String which, @Nullable UUID one, int count, PersonId me) {
    Map<UUID, Meeting> found = new LinkedHashMap<>();
    database
        .sql(
            """
            select m.id, m.peer, m.happened_on, m.minutes, m.logged_by, m.logged_at, m.mended_at,
                   c.functions, c.next_step, c.words, b.id as beside, b.kind, b.author,
                   b.words as beside_words, b.at
              from (select * from accompaniment.meeting x
                     where x.walk = :walk WHICH
                     order by x.happened_on desc, x.logged_at desc, x.id desc limit :count) m
              left join accompaniment.meeting_content c on c.meeting = m.id
              left join accompaniment.beside b on b.meeting = m.id
             order by m.happened_on desc, m.logged_at desc, m.id desc, b.at
            """
                .replace("WHICH", which))
        .param("walk", walk)
        .param("which", one)
        .param("count", count)
        .query(row -> {
          UUID id = Sql.uuid(row, "id");
          Meeting meeting = found.get(id);
          if (meeting == null) {
            meeting = meeting(row, me);
            found.put(id, meeting);
          }
          addBeside(meeting.beside(), row, me);
        });
    return List.copyOf(found.values());
  }

  /**
   * Date and length, and content when there is any, in one round trip. False when it was there
   * already: sent twice it counts once.
   */
  boolean add(
      UUID id, Walk walk, Command.LogMeeting log, PersonId by, Instant at, boolean content) {
    return database
            .sql(
                content
                    ? """
                    with logged as (
                      insert into accompaniment.meeting (id, walk, peer, supporter, happened_on, minutes,
                        logged_by, logged_at)
                      values (:id, :walk, :peer, :supporter, :on, :minutes, :by, :at)
                      on conflict (id) do nothing returning id)
                    insert into accompaniment.meeting_content (meeting, walk, peer, author, functions,
                      next_step, words)
                    select id, :walk, :peer, :by, :functions::text[], :next, :words from logged
                    """
                    : """
                    insert into accompaniment.meeting (id, walk, peer, supporter, happened_on, minutes,
                      logged_by, logged_at)
                    values (:id, :walk, :peer, :supporter, :on, :minutes, :by, :at)
                    on conflict (id) do nothing
                    """)
            .param("id", id)
            .param("walk", walk.id())
            .param("peer", walk.peer().value())
            .param("supporter", walk.supporter().value())
            .param("on", log.on())
            .param("minutes", log.minutes())
            .param("by", by.value())
            .param("at", Sql.at(at))
            .param("functions", names(log.functions()))
            .param("next", vault.seal(Written.nextStep(walk.peer(), id), log.nextStep()))
            .param("words", vault.seal(Written.words(walk.peer(), id), log.words()))
            .update()
        == 1;
  }

  /** False when this walk has no such meeting by this author. */
  boolean mend(Command.MendMeeting mend, PersonId by, Instant at) {
    return database
            .sql(
                """
                update accompaniment.meeting set happened_on = :on, minutes = :minutes, mended_at = :at
                 where id = :id and walk = :walk and logged_by = :by
                """)
            .param("on", mend.on())
            .param("minutes", mend.minutes())
            .param("at", Sql.at(at))
            .param("id", mend.meeting())
            .param("walk", mend.walk())
            .param("by", by.value())
            .update()
        == 1;
  }

  void mendContent(Walk walk, Command.MendMeeting mend, PersonId by) {
    byte @Nullable [] next =
        vault.seal(Written.nextStep(walk.peer(), mend.meeting()), mend.nextStep());
    byte @Nullable [] words = vault.seal(Written.words(walk.peer(), mend.meeting()), mend.words());
    int mended =
        database
            .sql(
                """
                update accompaniment.meeting_content
                   set functions = :functions::text[], next_step = :next, words = :words
                 where meeting = :id and walk = :walk
                """)
            .param("functions", names(mend.functions()))
            .param("next", next)
            .param("words", words)
            .param("id", mend.meeting())
            .param("walk", mend.walk())
            .update();
    if (mended == 0) {
      database
          .sql(
              """
              insert into accompaniment.meeting_content (meeting, walk, peer, author, functions,
                next_step, words)
              values (:id, :walk, :peer, :by, :functions::text[], :next, :words)
              """)
          .param("id", mend.meeting())
          .param("walk", mend.walk())
          .param("peer", walk.peer().value())
          .param("by", by.value())
          .param("functions", names(mend.functions()))
          .param("next", next)
          .param("words", words)
          .update();
    }
  }

  void addBeside(UUID id, Walk walk, Command.WriteBeside beside, PersonId by, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.beside (id, meeting, walk, peer, author, kind, words, at)
            values (:id, :meeting, :walk, :peer, :by, :kind, :words, :at)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("meeting", beside.meeting())
        .param("walk", walk.id())
        .param("peer", walk.peer().value())
        .param("by", by.value())
        .param("kind", beside.kind().name())
        .param("words", vault.seal(Written.beside(walk.peer(), id), beside.words()))
        .param("at", Sql.at(at))
        .update();
  }

  /** What the entry said before, latest first. */
  List<MeetingPage.Before> before(UUID walk, UUID meeting) {
    return database
        .sql(
            """
            select m.until_at, m.peer, m.happened_on, m.minutes, c.functions, c.next_step, c.words
              from accompaniment.meeting_before m
              left join accompaniment.content_before c
                on c.meeting = m.meeting and c.version = m.version
             where m.meeting = :meeting and m.walk = :walk
             order by m.version desc
            """)
        .param("meeting", meeting)
        .param("walk", walk)
        .query((row, n) ->
            new MeetingPage.Before(
                Sql.instant(row, "until_at"),
                row.getObject("happened_on", LocalDate.class),
                row.getInt("minutes"),
                functions(row),
                Written.nextStep(vault, meeting, row),
                Written.words(vault, meeting, row)))
        .list();
  }

  private Meeting meeting(ResultSet row, PersonId me) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    boolean content = row.getArray("functions") != null;
    return new Meeting(
        id,
        row.getObject("happened_on", LocalDate.class),
        row.getInt("minutes"),
        Sql.person(row, "logged_by").equals(me),
        Sql.instant(row, "logged_at"),
        Sql.instantOrNull(row, "mended_at"),
        content
            ? new Meeting.Content(
                functions(row), Written.nextStep(vault, id, row), Written.words(vault, id, row))
            : null,
        new ArrayList<>());
  }

  private void addBeside(List<Meeting.Beside> beside, ResultSet row, PersonId me)
      throws SQLException {
    if (row.getString("kind") != null) {
      beside.add(
          new Meeting.Beside(
              BesideKind.valueOf(row.getString("kind")),
              Sql.person(row, "author").equals(me),
              Written.beside(vault, row),
              Sql.instant(row, "at")));
    }
  }

  private static List<SupportFunction> functions(ResultSet row) throws SQLException {
    return Sql.texts(row, "functions").stream().map(SupportFunction::valueOf).toList();
  }

  private static String[] names(java.util.Set<SupportFunction> functions) {
    return functions.stream().sorted().map(Enum::name).toArray(String[]::new);
  }
}
