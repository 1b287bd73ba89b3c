package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.programme.Policy;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who offers support and how far that is, in the table {@code enrolment.application}. */
@Repository
class ApplicationRows {

  private final JdbcClient database;
  private final Vault vault;
  private final OfferRows offers;
  private final Requirements requirements;
  private final Pauses pauses;
  private final Names names;
  private final Programme programme;
  private final Clock clock;

  ApplicationRows(
      JdbcClient database,
      Vault vault,
      OfferRows offers,
      Requirements requirements,
      Pauses pauses,
      Names names,
      Programme programme,
      Clock clock) {
    this.database = database;
    this.vault = vault;
    this.offers = offers;
    this.requirements = requirements;
    this.pauses = pauses;
    this.names = names;
    this.programme = programme;
    this.clock = clock;
  }

  void begin(PersonId person, String language) {
    database
        .sql(
            """
            insert into enrolment.application (supporter, state, language, begun_at)
            values (:person, 'DRAFT', :language, :at) on conflict do nothing
            """)
        .param("person", person.value())
        .param("language", language)
        .param("at", Sql.at(clock.instant()))
        .update();
  }

  void enter(PersonId person, UUID once, String language, Actor coordinator) {
    database
        .sql(
            """
            insert into enrolment.application (supporter, state, language, begun_at, applied_at,
              entered_by, once)
            values (:person, 'APPLIED', :language, :at, :at, :by, :once)
            """)
        .param("person", person.value())
        .param("language", language)
        .param("at", Sql.at(clock.instant()))
        .param("by", coordinator.person().value())
        .param("once", once)
        .update();
  }

  Optional<PersonId> enteredWith(UUID once) {
    return database
        .sql("select supporter from enrolment.application where once = :once")
        .param("once", once)
        .query((row, n) -> Sql.person(row, "supporter"))
        .optional();
  }

  void apply(PersonId person) {
    database
        .sql(
            """
            update enrolment.application set state = 'APPLIED', applied_at = :at
             where supporter = :person and state in ('DRAFT', 'LEFT')
            """)
        .param("person", person.value())
        .param("at", Sql.at(clock.instant()))
        .update();
  }

  /** True also when there is none. */
  boolean isUnread(PersonId person) {
    return database
        .sql(
            """
            select not exists (select from enrolment.application where supporter = :person
              and (seen_at is not null or state not in ('DRAFT', 'APPLIED')))
            """)
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** The first time that a coordinator reads it: from then on the paper opens nothing. */
  void seen(PersonId person) {
    database
        .sql(
            """
            update enrolment.application set seen_at = :at
             where supporter = :person and seen_at is null
            """)
        .param("at", Sql.at(clock.instant()))
        .param("person", person.value())
        .update();
  }

  boolean interview(PersonId person, LocalDate on, String points) {
    return database
            .sql(
                """
                update enrolment.application set interview_on = :on, points = :points,
                  state = case when state = 'APPLIED' then 'INTERVIEW' else state end
                 where supporter = :person and state <> 'LEFT'
                """)
            .param("person", person.value())
            .param("on", on)
            .param("points", vault.seal(Sealed.points(person), points))
            .update()
        == 1;
  }

  boolean decide(
      PersonId person,
      Set<Application.State> expected,
      Application.State state,
      String reasons,
      Actor coordinator) {
    return database
            .sql(
                """
                update enrolment.application set state = :state, reasons = :reasons,
                  decided_at = :at, decided_by = :by
                 where supporter = :person and state = any (:expected)
                """)
            .param("person", person.value())
            .param("state", state.name())
            .param("expected", expected.stream().map(Enum::name).toArray(String[]::new))
            .param("reasons", vault.seal(Sealed.reasons(person), reasons))
            .param("at", Sql.at(clock.instant()))
            .param("by", coordinator.person().value())
            .update()
        == 1;
  }

  Optional<Supporter> of(PersonId person, Actor actor) {
    return database
        .sql("select * from enrolment.application where supporter = :person")
        .param("person", person.value())
        .query((row, n) -> read(row))
        .optional()
        .map(application -> supporter(application, actor));
  }

  private Supporter supporter(Application application, Actor actor) {
    PersonId person = application.supporter();
    List<Requirement> held = requirements.of(person);
    Optional<Pauses.Pause> pause = pauses.of(person);
    return new Supporter(
        person,
        names.of(person, actor),
        application,
        offers.of(person).orElse(Offer.EMPTY),
        held,
        Ready.on(LocalDate.now(clock), application.state(), held, programme.policy()),
        pause.isPresent(),
        pause.map(Pauses.Pause::backOn).orElse(null));
  }

  /** Three statements whatever the number of supporters. */
  List<SupporterLine> all(Actor coordinator) {
    List<Line> all =
        database
            .sql(
                """
                select * from enrolment.application where state not in ('DRAFT', 'LEFT')
                 order by array_position(array['APPLIED','INTERVIEW','ACCEPTED','NOT_NOW'], state),
                   coalesce(applied_at, begun_at), supporter
                """)
            .query((row, n) -> line(row))
            .list();
    Map<PersonId, String> called =
        names.of(all.stream().map(Line::supporter).toList(), coordinator);
    Map<PersonId, List<Requirement>> held = requirements.all();
    Set<PersonId> pausing = pauses.all();
    Policy policy = programme.policy();
    LocalDate today = LocalDate.now(clock);
    return all.stream()
        .map(one ->
            new SupporterLine(
                one.supporter(),
                called.getOrDefault(one.supporter(), ""),
                one.state(),
                one.appliedAt(),
                Ready.on(today, one.state(), held.getOrDefault(one.supporter(), List.of()), policy),
                pausing.contains(one.supporter())))
        .toList();
  }

  /** What a list shows; it opens no words. */
  private record Line(PersonId supporter, Application.State state, Instant appliedAt) {}

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        Sql.person(row, "supporter"),
        Application.State.valueOf(row.getString("state")),
        appliedAt(row));
  }

  private static Instant appliedAt(ResultSet row) throws SQLException {
    @Nullable Instant applied = Sql.instantOrNull(row, "applied_at");
    return applied == null ? Sql.instant(row, "begun_at") : applied;
  }

  private Application read(ResultSet row) throws SQLException {
    PersonId supporter = Sql.person(row, "supporter");
    return new Application(
        supporter,
        Application.State.valueOf(row.getString("state")),
        appliedAt(row),
        Sql.dateOrNull(row, "interview_on"),
        vault.open(Sealed.points(supporter), row.getBytes("points")),
        Sql.instantOrNull(row, "decided_at"),
        vault.open(Sealed.reasons(supporter), row.getBytes("reasons")));
  }
}
