package org.accanto.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a coordinator may know of everybody's proposals; for anybody else all of it is empty. */
@Repository
class Overview {

  /**
   * How much a supporter is asked of now.
   *
   * @param minutes a week, as those who walk with them asked for them
   */
  record Load(int walksWith, int minutes, int asked, @Nullable Instant lastAsked) {

    static final Load NOTHING = new Load(0, 0, 0, null);

    /** As if so many walks had not begun. */
    Load without(int walks) {
      return new Load(Math.max(0, walksWith - walks), minutes, asked, lastAsked);
    }

    /** As if nobody were choosing them now. */
    Load chosenByNobody() {
      return new Load(walksWith, minutes, 0, lastAsked);
    }
  }

  /** An open round without names. */
  record Open(UUID id, PersonId peer, Instant since, Instant until, boolean help, int supporters) {}

  private final JdbcClient database;

  Overview(JdbcClient database) {
    this.database = database;
  }

  /**
   * @param weekly minutes that peers asked for
   */
  Map<PersonId, Load> loads(Map<PersonId, Integer> weekly, Instant now) {
    Map<PersonId, Integer> minutes = minutes(weekly);
    Map<PersonId, Load> loads = new HashMap<>();
    database
        .sql(
            """
            select x.supporter, sum(x.walks) as walks, sum(x.asked) as asked, max(x.at) as at from (
              select supporter, 1 as walks, 0 as asked, null::timestamptz as at
                from matching.match where ended_at is null
              union all
              select p.supporter, 0,
                case when p.closed_at is null and p.until_at > :now then 1 else 0 end, r.opened_at
                from matching.proposal p join matching.round r on r.id = p.round) x
             group by x.supporter
            """)
        .param("now", Sql.at(now))
        .query(row -> {
          PersonId supporter = Sql.person(row, "supporter");
          loads.put(
              supporter,
              new Load(
                  row.getInt("walks"),
                  minutes.getOrDefault(supporter, 0),
                  row.getInt("asked"),
                  Sql.instantOrNull(row, "at")));
        });
    return loads;
  }

  private Map<PersonId, Integer> minutes(Map<PersonId, Integer> weekly) {
    Map<PersonId, Integer> minutes = new HashMap<>();
    if (!weekly.isEmpty()) {
      database
          .sql("select peer, supporter from matching.match where ended_at is null")
          .query(row -> {
            int asked = weekly.getOrDefault(Sql.person(row, "peer"), 0);
            minutes.merge(Sql.person(row, "supporter"), asked, Integer::sum);
          });
    }
    return minutes;
  }

  List<Open> openRounds(Instant now) {
    return database
        .sql(
            """
            select r.id, r.peer, r.opened_at, r.until_at, r.help_asked_at is not null as help,
                (select count(*) from matching.proposal p
                  where p.round = r.id and p.closed_at is null) as supporters
              from matching.round r
             where r.closed_at is null and r.until_at > :now
             order by r.until_at, r.id
            """)
        .param("now", Sql.at(now))
        .query(Overview::open)
        .list();
  }

  private static Open open(ResultSet row, int number) throws SQLException {
    return new Open(
        Sql.uuid(row, "id"),
        Sql.person(row, "peer"),
        Sql.instant(row, "opened_at"),
        Sql.instant(row, "until_at"),
        row.getBoolean("help"),
        row.getInt("supporters"));
  }

  /** The supporters with whom this peer walks now. */
  Set<PersonId> besides(PersonId peer) {
    return people(
        "select supporter as id from matching.match where peer = :peer and ended_at is null", peer);
  }

  /** Protected: for the engine only, never for a page. */
  Set<PersonId> keptApart(PersonId peer) {
    return people("select unnest(sec.kept_apart(:peer)) as id", peer);
  }

  Set<PersonId> wishedBack(PersonId peer) {
    return people("select supporter as id from matching.return_wish where peer = :peer", peer);
  }

  private Set<PersonId> people(String sql, PersonId peer) {
    return new HashSet<>(
        database
            .sql(sql)
            .param("peer", peer.value())
            .query((row, n) -> Sql.person(row, "id"))
            .list());
  }

  /** False after a walk that ended without the peer's wish for another, until they say it. */
  boolean waits(PersonId peer) {
    return people("select peer as id from matching.standing where peer = :peer and not waits", peer)
        .isEmpty();
  }

  /** With whom this peer wished to change, last. */
  Set<PersonId> notNext(PersonId peer) {
    return people(
        "select not_with as id from matching.standing where peer = :peer and not_with is not null",
        peer);
  }

  /** Peers who walked with somebody and have not asked for another since. */
  Set<PersonId> resting() {
    return new HashSet<>(
        database
            .sql("select peer from matching.standing where not waits")
            .query((row, n) -> Sql.person(row, "peer"))
            .list());
  }

  /** The places beside this peer that are taken, counted from 1. */
  Set<Integer> places(PersonId peer) {
    return new HashSet<>(
        database
            .sql("select place from matching.match where peer = :peer and ended_at is null")
            .param("peer", peer.value())
            .query(Integer.class)
            .list());
  }

  /** Peers who walk with somebody now. */
  Set<PersonId> walking() {
    return new HashSet<>(
        database
            .sql("select distinct peer from matching.match where ended_at is null")
            .query((row, n) -> Sql.person(row, "peer"))
            .list());
  }

  /** Who wants to be asked again after this day, as their last round ended. */
  Map<PersonId, LocalDate> askAgain(LocalDate after) {
    Map<PersonId, LocalDate> days = new HashMap<>();
    database
        .sql(
            """
            select peer, ask_again_on from (
              select distinct on (peer) peer, ask_again_on from matching.round
               order by peer, opened_at desc) last
             where ask_again_on > :after
            """)
        .param("after", after)
        .query((row, n) ->
            Map.entry(Sql.person(row, "peer"), row.getObject("ask_again_on", LocalDate.class)))
        .list()
        .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
    return days;
  }

  /** The proposals of a round; names are filled in by the caller. */
  List<OpenRound.Asked> asked(UUID round) {
    return database
        .sql(
            """
            select p.id, p.supporter, p.reasons, p.closed_at is null as open
              from matching.proposal p where p.round = :round order by p.id
            """)
        .param("round", round)
        .query((row, n) ->
            new OpenRound.Asked(
                Sql.uuid(row, "id"),
                Sql.person(row, "supporter"),
                "",
                Reasons.read(Sql.texts(row, "reasons")),
                row.getBoolean("open") ? AskedState.OPEN : AskedState.NOT_TO_BE))
        .list();
  }

  /** Keeps how much room a supporter has, for the database's own count. */
  void keepRoom(PersonId supporter, int atMost, @Nullable LocalDate readyUntil) {
    database
        .sql(
            """
            insert into matching.room (supporter, at_most, ready_until)
            values (:supporter, :most, :until)
            on conflict (supporter) do update set at_most = excluded.at_most,
              ready_until = excluded.ready_until
            """)
        .param("supporter", supporter.value())
        .param("most", atMost)
        .param("until", readyUntil)
        .update();
  }

  /** Empty as long as fewer than ten began in the last half year. */
  Optional<UsualWait> usualWait(Instant now) {
    return database
        .sql("select half, most from sec.usual_wait(:now)")
        .param("now", Sql.at(now))
        .query((row, n) -> new UsualWait(row.getInt("half"), row.getInt("most")))
        .optional();
  }

  /** When this peer's last round ended with "ask me later": the day; only for the peer. */
  Optional<LocalDate> askAgainOf(PersonId peer, LocalDate after) {
    return Optional.ofNullable(askAgain(after).get(peer));
  }
}
