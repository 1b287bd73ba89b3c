package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.programme.Slot;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people who ask for support wish, as far as the database shows it to the acting person. */
@Repository
class Wishes {

  /** A supporter reads what the card shows; the rest of the row is not theirs. */
  private static final String CARD_OF_A_PROPOSAL = "sec.match_card(:peer)";

  private static final String WISH = "enrolment.wish where person = :peer";

  private final JdbcClient database;
  private final Vault vault;
  private final Names names;

  Wishes(JdbcClient database, Vault vault, Names names) {
    this.database = database;
    this.vault = vault;
    this.names = names;
  }

  Optional<PeerWish> of(PersonId peer) {
    return database
        .sql(
            """
            select w.*, coalesce(r.sent_at, r.begun_at, w.changed_at) as since
              from enrolment.wish w left join enrolment.request r on r.person = w.person
             where w.person = :peer
            """)
        .param("peer", peer.value())
        .query((row, n) -> wish(row))
        .optional();
  }

  /** One statement whatever the number of people; the keys of their files are read together. */
  List<WishInAPlan> all() {
    record Row(PersonId person, byte @Nullable [] place, PeerWish wish, int told) {}
    List<Row> rows =
        database
            .sql(
                """
                select w.person, w.languages, w.seeks, w.wishes, w.musts, w.times, w.place,
                    w.meets, w.how_far, w.weekly_minutes, w.ranking, coalesce(r.sent_at, r.begun_at) as since,
                    (select count(*) from enrolment.item i where i.person = w.person
                      and i.to_coordinator and i.removed_at is null) as told
                  from enrolment.wish w join enrolment.request r on r.person = w.person
                 where r.state = 'ACCEPTED' and r.left_at is null order by since, w.person
                """)
            .query((row, n) ->
                new Row(
                    Sql.person(row, "person"),
                    row.getBytes("place"),
                    wish(row, "", ""),
                    row.getInt("told")))
            .list();
    vault.ready(rows.stream().map(row -> Whose.peer(row.person)).toList());
    return rows.stream()
        .map(row ->
            new WishInAPlan(
                row.wish.at(vault.open(Sealed.whereToMeet(row.person), row.place)), row.told))
        .toList();
  }

  List<PeerWaiting> waiting(Actor coordinator) {
    record Row(PersonId peer, boolean accepted, java.time.Instant since) {}
    List<Row> rows =
        database
            .sql(
                """
                select person, state = 'ACCEPTED' as accepted, coalesce(sent_at, begun_at) as since
                  from enrolment.request
                 where state in ('SENT', 'TALK_FIRST', 'ACCEPTED') and left_at is null
                 order by since, person
                """)
            .query((row, n) ->
                new Row(
                    Sql.person(row, "person"),
                    row.getBoolean("accepted"),
                    Sql.instant(row, "since")))
            .list();
    var called = names.of(rows.stream().map(Row::peer).toList(), coordinator);
    return rows.stream()
        .map(r -> new PeerWaiting(r.peer, called.getOrDefault(r.peer, ""), r.accepted, r.since))
        .toList();
  }

  Optional<MatchCard> card(PersonId peer, Actor actor) {
    String from = actor.is(Hat.SUPPORTER) ? CARD_OF_A_PROPOSAL : WISH;
    return database
        .sql("select * from " + from)
        .param("peer", peer.value())
        .query((row, n) -> card(row, peer, actor))
        .optional();
  }

  private MatchCard card(ResultSet row, PersonId peer, Actor actor) throws SQLException {
    return new MatchCard(
        peer,
        names.of(peer, actor),
        vault.open(Sealed.ownWords(peer), row.getBytes("own_words")),
        Sql.texts(row, "languages"),
        Set.copyOf(Sql.texts(row, "seeks")),
        wishes(Sql.texts(row, "wishes")),
        Slot.known(Sql.texts(row, "times").stream()),
        vault.open(Sealed.whereToMeet(peer), row.getBytes("place")),
        meets(row),
        row.getInt("weekly_minutes"),
        items(peer, actor));
  }

  /** A coordinator is told of no items here: what they may read stands on the request's page. */
  private List<MatchCard.Told> items(PersonId peer, Actor actor) {
    if (actor.is(Hat.COORDINATOR)) {
      return List.of();
    }
    return database
        .sql(
            """
            select id, person, words, area from enrolment.item
             where person = :peer and to_supporter and removed_at is null order by created_at, id
            """)
        .param("peer", peer.value())
        .query((row, n) -> new MatchCard.Told(Sealed.itemOf(vault, row), row.getString("area")))
        .list();
  }

  private PeerWish wish(ResultSet row) throws SQLException {
    PersonId person = Sql.person(row, "person");
    return wish(
        row,
        vault.open(Sealed.ownWords(person), row.getBytes("own_words")),
        vault.open(Sealed.whereToMeet(person), row.getBytes("place")));
  }

  private static PeerWish wish(ResultSet row, String ownWords, String place) throws SQLException {
    return new PeerWish(
        Sql.person(row, "person"),
        ownWords,
        Sql.texts(row, "languages"),
        Set.copyOf(Sql.texts(row, "seeks")),
        wishes(Sql.texts(row, "wishes")),
        wishes(Sql.texts(row, "musts")),
        Slot.known(Sql.texts(row, "times").stream()),
        place,
        meets(row),
        row.getInt("weekly_minutes"),
        Sql.instant(row, "since"),
        Sql.texts(row, "ranking"));
  }

  /** Of the columns meets and how_far, which a wish and an offer have. */
  static WaysToMeet meets(ResultSet row) throws SQLException {
    List<String> said = Sql.texts(row, "meets");
    return new WaysToMeet(
        Arrays.stream(WaysToMeet.Way.values())
            .filter(way -> said.contains(way.name()))
            .collect(Collectors.toUnmodifiableSet()),
        WaysToMeet.HowFar.valueOf(row.getString("how_far")));
  }

  /** How much time a week those peers asked for who said it. */
  Map<PersonId, Integer> weeklyMinutes() {
    return database
        .sql("select person, weekly_minutes from enrolment.wish where weekly_minutes > 0")
        .query((row, n) -> Map.entry(Sql.person(row, "person"), row.getInt("weekly_minutes")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Set<Wish> wishes(List<String> names) {
    return names.stream()
        .flatMap(name -> Arrays.stream(Wish.values()).filter(w -> w.name().equals(name)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
