package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Reviews {

  private final JdbcClient database;
  private final Vault vault;

  Reviews(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /**
   * The looks of a walk, and when the next is offered.
   *
   * @param all the last ten, latest first; what the other has not shown is not among it
   * @param weeks from one look to the next
   * @param later until which day this person is not offered it
   */
  record Rhythm(List<Review> all, int weeks, @Nullable LocalDate later) {}

  /** In one question: most walks have no look yet, and each question costs a look at who asks. */
  Rhythm of(UUID walk, PersonId me) {
    return Objects.requireNonNull(
        database
            .sql(
                """
                select p.look_back_weeks, l.until_day as later,
                       r.id, r.peer, r.began_at, r.we_try, a.author, a.card, a.says, a.words,
                       exists (select from accompaniment.review_shown s
                                where s.review = r.id and s.author = :me) as mine,
                       (select count(*) from accompaniment.review_shown s where s.review = r.id) = 2 as both
                  from sec.policy() p
                  left join accompaniment.review_later l on l.walk = :walk and l.person = :me
                  left join (select * from accompaniment.review x where x.walk = :walk
                         order by x.began_at desc, x.id limit 10) r on true
                  left join accompaniment.review_answer a on a.review = r.id
                 order by r.began_at desc, r.id
                """)
            .param("walk", walk)
            .param("me", me.value())
            .query((ResultSetExtractor<Rhythm>) rows -> rhythm(rows, me)));
  }

  private Rhythm rhythm(ResultSet row, PersonId me) throws SQLException {
    Map<UUID, Review> found = new LinkedHashMap<>();
    int weeks = 0;
    LocalDate later = null;
    while (row.next()) {
      weeks = row.getInt("look_back_weeks");
      later = Sql.dateOrNull(row, "later");
      if (Sql.uuidOrNull(row, "id") != null) {
        Review one = review(row);
        Review known = found.putIfAbsent(one.id(), one);
        addAnswer(known == null ? one : known, row, me);
      }
    }
    return new Rhythm(List.copyOf(found.values()), weeks, later);
  }

  static Place weTry(PersonId peer, UUID review) {
    return Whose.peer(peer).at("accompaniment.review.we_try", review);
  }

  static Place answer(PersonId peer, UUID review, PersonId author, Review.Card card) {
    String row = review + "|" + author.value() + "|" + card;
    return new Place(Whose.peer(peer), "accompaniment.review_answer.words", row);
  }

  private Review review(ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    return new Review(
        id,
        Sql.instant(row, "began_at"),
        row.getBoolean("mine"),
        row.getBoolean("both"),
        new EnumMap<>(Review.Card.class),
        new EnumMap<>(Review.Card.class),
        vault.open(weTry(Sql.person(row, "peer"), id), row.getBytes("we_try")));
  }

  private void addAnswer(Review review, ResultSet row, PersonId me) throws SQLException {
    String name = row.getString("card");
    if (name == null) {
      return;
    }
    Review.Card card = Review.Card.valueOf(name);
    PersonId author = Sql.person(row, "author");
    String says = row.getString("says");
    Place place = answer(Sql.person(row, "peer"), review.id(), author, card);
    Review.Said said =
        new Review.Said(
            says == null ? null : Review.Plain.valueOf(says),
            vault.open(place, row.getBytes("words")));
    (author.equals(me) ? review.mine() : review.theirs()).put(card, said);
  }

  void begin(UUID id, Walk walk, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.review (id, walk, peer, supporter, began_at)
            values (:id, :walk, :peer, :supporter, :at) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("walk", walk.id())
        .param("peer", walk.peer().value())
        .param("supporter", walk.supporter().value())
        .param("at", Sql.at(at))
        .update();
  }

  /** Puts in the place of what this person answered before; nothing takes a card away. */
  void answer(UUID review, Walk walk, Review.Card card, Review.Said said, PersonId by) {
    Review.Plain plain = said.plain();
    database
        .sql(
            said.nothing()
                ? """
                delete from accompaniment.review_answer
                 where review = :review and author = :by and card = :card
                """
                : """
                insert into accompaniment.review_answer (review, walk, peer, author, card, says, words)
                values (:review, :walk, :peer, :by, :card, :says, :words)
                on conflict (review, author, card) do update set says = :says, words = :words
                """)
        .param("review", review)
        .param("walk", walk.id())
        .param("peer", walk.peer().value())
        .param("by", by.value())
        .param("card", card.name())
        .param("says", plain == null ? null : plain.name())
        .param("words", vault.seal(answer(walk.peer(), review, by, card), said.words()))
        .update();
  }

  void show(UUID review, Walk walk, PersonId by, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.review_shown (review, walk, peer, author, at)
            values (:review, :walk, :peer, :by, :at) on conflict (review, author) do nothing
            """)
        .param("review", review)
        .param("walk", walk.id())
        .param("peer", walk.peer().value())
        .param("by", by.value())
        .param("at", Sql.at(at))
        .update();
  }

  void weTry(UUID review, Walk walk, String words, PersonId by) {
    database
        .sql("update accompaniment.review set we_try = :words, tried_by = :by where id = :id")
        .param("words", vault.seal(weTry(walk.peer(), review), words))
        .param("by", by.value())
        .param("id", review)
        .update();
  }

  void later(UUID walk, LocalDate until, PersonId me) {
    database
        .sql(
            """
            insert into accompaniment.review_later (walk, person, until_day) values (:walk, :me, :until)
            on conflict (walk, person) do update set until_day = :until
            """)
        .param("walk", walk)
        .param("me", me.value())
        .param("until", until)
        .update();
  }
}
