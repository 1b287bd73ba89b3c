package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.programme.Policy;
import org.accanto.programme.Programme;
import org.accanto.programme.Slot;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What supporters offer, as far as the database shows it to the acting person. */
@Repository
class Offers {

  private final JdbcClient database;
  private final Vault vault;
  private final Requirements requirements;
  private final Programme programme;
  private final Names names;
  private final Clock clock;

  Offers(
      JdbcClient database,
      Vault vault,
      Requirements requirements,
      Programme programme,
      Names names,
      Clock clock) {
    this.database = database;
    this.vault = vault;
    this.requirements = requirements;
    this.programme = programme;
    this.names = names;
    this.clock = clock;
  }

  /** Three statements whatever the number of supporters. */
  List<SupporterOffer> all(Actor coordinator) {
    List<Row> rows =
        database
            .sql(
                """
                select o.*, a.state,
                    exists (select from enrolment.pause p where p.person = o.supporter
                      and p.ended_at is null) as pausing
                  from enrolment.offer o
                  join enrolment.application a on a.supporter = o.supporter
                 where a.state <> 'DRAFT' order by o.supporter
                """)
            .query(Offers::row)
            .list();
    vault.ready(rows.stream().map(row -> Whose.colleague(row.supporter)).toList());
    Map<PersonId, Map<String, Told>> told = told();
    Map<PersonId, List<Requirement>> held = requirements.all();
    Map<PersonId, String> called =
        names.of(rows.stream().map(Row::supporter).toList(), coordinator);
    Policy policy = programme.policy();
    LocalDate today = LocalDate.now(clock);
    return rows.stream()
        .map(row -> {
          List<Requirement> has = held.getOrDefault(row.supporter, List.of());
          return row.offer(
              vault,
              called.getOrDefault(row.supporter, ""),
              told.getOrDefault(row.supporter, Map.of()),
              Ready.on(today, row.state, has, policy),
              forSafety(has, today));
        })
        .toList();
  }

  /** Nobody is exempt from what safety asks. */
  private static Set<Requirement.Kind> forSafety(List<Requirement> has, LocalDate today) {
    return has.stream()
        .filter(one -> !one.exempt() && one.holds(today))
        .map(Requirement::kind)
        .filter(Requirement.FOR_SAFETY::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  Optional<SupporterCard> card(PersonId supporter, Actor actor) {
    return database
        .sql("select * from enrolment.offer where supporter = :supporter")
        .param("supporter", supporter.value())
        .query((row, n) ->
            new SupporterCard(
                supporter,
                names.of(supporter, actor),
                vault.open(Sealed.offer(supporter, "introduction"), row.getBytes("introduction")),
                Sql.texts(row, "languages"),
                lived(supporter),
                vault.open(Sealed.offer(supporter, "place"), row.getBytes("place")),
                LivedIt.valueOf(row.getString("lived_it"))))
        .optional();
  }

  private List<SupporterCard.Lived> lived(PersonId supporter) {
    return database
        .sql(
            """
            select supporter, area, words from enrolment.experience
             where supporter = :supporter and told = 'NOW' order by area
            """)
        .param("supporter", supporter.value())
        .query(
            (row, n) -> new SupporterCard.Lived(row.getString("area"), Sealed.livedOf(vault, row)))
        .list();
  }

  private Map<PersonId, Map<String, Told>> told() {
    Map<PersonId, Map<String, Told>> all = new HashMap<>();
    database
        .sql("select supporter, area, told from enrolment.experience where told <> 'NEVER'")
        .query(row -> {
          all.computeIfAbsent(Sql.person(row, "supporter"), p -> new HashMap<>())
              .put(row.getString("area"), Told.valueOf(row.getString("told")));
        });
    return all;
  }

  private record Row(
      PersonId supporter,
      Gender gender,
      byte @Nullable [] introduction,
      List<String> languages,
      Set<Slot> times,
      byte @Nullable [] place,
      WaysToMeet meets,
      int atMost,
      int weeklyMinutes,
      LivedIt livedIt,
      boolean knowsShelters,
      Application.State state,
      boolean pausing) {

    SupporterOffer offer(
        Vault vault,
        String called,
        Map<String, Told> told,
        Readiness readiness,
        Set<Requirement.Kind> forSafety) {
      return new SupporterOffer(
          supporter,
          called,
          gender,
          vault.open(Sealed.offer(supporter, "introduction"), introduction),
          languages,
          told.keySet().stream().collect(Collectors.toUnmodifiableSet()),
          Map.copyOf(told),
          times,
          vault.open(Sealed.offer(supporter, "place"), place),
          meets,
          atMost,
          weeklyMinutes,
          livedIt,
          knowsShelters,
          readiness,
          forSafety,
          pausing);
    }
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        Sql.person(row, "supporter"),
        Gender.valueOf(row.getString("gender")),
        row.getBytes("introduction"),
        Sql.texts(row, "languages"),
        Slot.known(Sql.texts(row, "times").stream()),
        row.getBytes("place"),
        Wishes.meets(row),
        row.getInt("at_most"),
        row.getInt("weekly_minutes"),
        LivedIt.valueOf(row.getString("lived_it")),
        row.getBoolean("knows_shelters"),
        Application.State.valueOf(row.getString("state")),
        row.getBoolean("pausing"));
  }
}
