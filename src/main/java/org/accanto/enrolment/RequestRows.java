package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for support, in the table {@code enrolment.request}. */
@Repository
class RequestRows {

  private final JdbcClient database;
  private final SayingRows sayings;
  private final Wishes wishes;
  private final SafetyRows safety;
  private final Names names;

  RequestRows(
      JdbcClient database, SayingRows sayings, Wishes wishes, SafetyRows safety, Names names) {
    this.safety = safety;
    this.database = database;
    this.sayings = sayings;
    this.wishes = wishes;
    this.names = names;
  }

  List<String> livedHere(Instant at) {
    return database
        .sql("select sec.lived_here(:at)")
        .param("at", Sql.at(at))
        .query((row, n) -> row.getString(1))
        .list();
  }

  void begin(PersonId person, String language, Instant at) {
    database
        .sql(
            """
            insert into enrolment.request (person, state, language, begun_at)
            values (:person, 'DRAFT', :language, :at) on conflict do nothing
            """)
        .param("person", person.value())
        .param("language", language)
        .param("at", Sql.at(at))
        .update();
  }

  /** Who was entered with this form before. */
  Optional<PersonId> enteredWith(UUID once) {
    return database
        .sql("select person from enrolment.request where once = :once")
        .param("once", once)
        .query((row, n) -> Sql.person(row, "person"))
        .optional();
  }

  /** A request that the coordinator writes down together with the person. */
  void beginTogether(PersonId person, UUID once, String language, Actor coordinator, Instant at) {
    database
        .sql(
            """
            insert into enrolment.request (person, state, language, begun_at, sent_at, seen_at, together,
              once)
            values (:person, 'SENT', :language, :at, :at, :at, :by, :once)
            """)
        .param("person", person.value())
        .param("language", language)
        .param("at", Sql.at(at))
        .param("by", coordinator.person().value())
        .param("once", once)
        .update();
  }

  void send(PersonId person, Instant at) {
    database
        .sql(
            """
            update enrolment.request set state = 'SENT', sent_at = :at
             where person = :person and state = 'DRAFT'
            """)
        .param("person", person.value())
        .param("at", Sql.at(at))
        .update();
  }

  /** True also when there is none. */
  boolean isUnread(PersonId person) {
    return database
        .sql(
            """
            select not exists (select from enrolment.request where person = :person
              and (seen_at is not null or state not in ('DRAFT', 'SENT')))
            """)
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** The first time that a coordinator reads it. */
  void seen(PersonId person, Instant at) {
    database
        .sql(
            "update enrolment.request set seen_at = :at where person = :person and seen_at is null")
        .param("person", person.value())
        .param("at", Sql.at(at))
        .update();
  }

  /** Returns false when the request is in none of the expected states. */
  boolean decide(
      PersonId person,
      Set<Request.State> expected,
      Request.State state,
      Actor coordinator,
      Instant at) {
    return database
            .sql(
                """
                update enrolment.request
                   set state = :state, decided_at = :at, decided_by = :by
                 where person = :person and state = any (:expected) and left_at is null
                """)
            .param("person", person.value())
            .param("state", state.name())
            .param("expected", expected.stream().map(Enum::name).toArray(String[]::new))
            .param("at", Sql.at(at))
            .param("by", coordinator.person().value())
            .update()
        == 1;
  }

  /** The person reads who read this item: they had allowed it (U02). */
  void itemSeen(PersonId person, UUID item) {
    database
        .sql("select sec.see(:id, :person, 'PROFILE', :item, 'AUTHORISATION')")
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("item", item)
        .query((row, n) -> "")
        .list();
  }

  Optional<Request> of(PersonId person, Actor actor) {
    return database
        .sql("select * from enrolment.request where person = :person and left_at is null")
        .param("person", person.value())
        .query((row, n) -> read(row, actor))
        .optional();
  }

  private Request read(ResultSet row, Actor actor) throws SQLException {
    PersonId person = Sql.person(row, "person");
    Instant begun = Sql.instant(row, "begun_at");
    @Nullable UUID together = Sql.uuidOrNull(row, "together");
    return new Request(
        person,
        names.of(person, actor),
        Request.State.valueOf(row.getString("state")),
        begun,
        Sql.instantOrNull(row, "sent_at"),
        Sql.instantOrNull(row, "seen_at"),
        together == null ? null : new PersonId(together),
        wishes.of(person).orElseGet(() -> PeerWish.nothing(person, begun)),
        sayings.items(person),
        safety.of(person),
        sayings.contact(person));
  }
}
