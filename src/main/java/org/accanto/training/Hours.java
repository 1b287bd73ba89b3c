package org.accanto.training;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.Folding;
import org.springframework.stereotype.Service;

/**
 * The door to the ledger of training, supervised practice and refreshers (B31, B65). Nobody
 * confirms their own hours, and none is ever deleted.
 */
@Service
public class Hours {

  private final HoursRows rows;
  private final Learners learners;
  private final Confidentiality confidentiality;
  private final ActingTransaction transaction;
  private final Clock clock;

  Hours(
      HoursRows rows,
      Learners learners,
      Confidentiality confidentiality,
      ActingTransaction transaction,
      Clock clock) {
    this.rows = rows;
    this.learners = learners;
    this.confidentiality = confidentiality;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The actor's own rows, the newest day first. */
  public List<HoursRow> mine(Actor actor) {
    return transaction.as(actor, () -> rows.of(actor.person()));
  }

  /**
   * The actor writes down hours of their own; they count once somebody else has confirmed them.
   *
   * @param once key of the form: a second time changes nothing
   * @return false for a day that is still to come, and for who does not learn here
   */
  public boolean write(NewHours hours, UUID once, Actor actor) {
    if (!Learners.learns(actor) || isToCome(hours)) {
      return false;
    }
    transaction.run(
        actor, () -> rows.add(own(once, actor.person()), actor.person(), hours, false, actor));
    return true;
  }

  /** Takes back a row that was wrong: the actor's own, or as a coordinator somebody's. */
  public boolean withdraw(UUID row, PersonId person, Actor actor) {
    return transaction.as(actor, () -> rows.withdraw(row, person, actor));
  }

  /** Somebody's rows for a coordinator or their trainer; for anybody else there are none. */
  public List<HoursRow> of(PersonId person, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          List<HoursRow> found = rows.of(person);
          if (!found.isEmpty()) {
            confidentiality.seen(actor, DataClass.TRAINING, Subject.of(person));
          }
          return found;
        });
  }

  /**
   * Attendance: writes down and confirms the same hours for several people, never for oneself.
   *
   * @param once key of the form: a second time changes nothing
   * @return how many people have these hours now
   */
  public int attended(Collection<PersonId> people, NewHours hours, UUID once, Actor actor) {
    if (isToCome(hours)) {
      return 0;
    }
    return transaction.as(
        actor,
        () -> {
          List<PersonId> there =
              trainedBy(people, actor).stream().filter(one -> !one.equals(actor.person())).toList();
          there.forEach(one -> rows.add(row(once, one), one, hours, true, actor));
          return Math.toIntExact(
              there.stream().filter(one -> rows.counts(row(once, one), one)).count());
        });
  }

  /** A coordinator counts for everybody; who leads a cohort for those who learn in it. */
  private List<PersonId> trainedBy(Collection<PersonId> people, Actor actor) {
    if (actor.is(Hat.COORDINATOR)) {
      return learners.among(people, actor);
    }
    List<PersonId> mine = rows.trainees();
    return people.stream().distinct().filter(mine::contains).toList();
  }

  /** Confirms rows of one person; returns how many were still to be confirmed. */
  public int confirm(PersonId person, Collection<UUID> wanted, Actor actor) {
    return person.equals(actor.person())
        ? 0
        : transaction.as(actor, () -> rows.confirm(person, wanted, actor));
  }

  /** Everybody who could have hours, with those of a year: people without any too, by name. */
  public List<HoursOfYear> year(int year, Locale locale, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> list(year, locale, coordinator))
        : List.of();
  }

  /** The same list to take along: that it left is written down, for what and for whom. */
  public List<HoursOfYear> take(int year, HoursTaken taken, Locale locale, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR)) {
      return List.of();
    }
    return transaction.as(
        coordinator,
        () -> {
          List<HoursOfYear> all = list(year, locale, coordinator);
          all.stream()
              .filter(one -> one.all() > 0 || one.waiting() > 0)
              .forEach(one ->
                  confidentiality.seen(coordinator, DataClass.TRAINING, Subject.of(one.person())));
          rows.taken(taken, all.size(), coordinator);
          return all;
        });
  }

  private List<HoursOfYear> list(int year, Locale locale, Actor coordinator) {
    Map<PersonId, List<HoursRows.Sum>> byPerson =
        rows.all().stream()
            .filter(row -> row.day().getYear() == year)
            .collect(Collectors.groupingBy(HoursRows.Sum::person));
    return learners.called(coordinator).entrySet().stream()
        .map(
            one -> of(one.getKey(), one.getValue(), byPerson.getOrDefault(one.getKey(), List.of())))
        .sorted(Folding.by(locale, HoursOfYear::called))
        .toList();
  }

  private static HoursOfYear of(PersonId person, String called, List<HoursRows.Sum> rows) {
    Map<HoursKind, Integer> minutes =
        rows.stream()
            .filter(HoursRows.Sum::confirmed)
            .collect(
                Collectors.groupingBy(
                    HoursRows.Sum::kind, Collectors.summingInt(HoursRows.Sum::minutes)));
    int waiting = (int) rows.stream().filter(row -> !row.confirmed()).count();
    return new HoursOfYear(person, called, Map.copyOf(minutes), waiting);
  }

  private boolean isToCome(NewHours hours) {
    return hours.day().isAfter(LocalDate.now(clock));
  }

  /** One row for each person of a form. */
  private static UUID row(UUID once, PersonId person) {
    return UUID.nameUUIDFromBytes((once + "|" + person).getBytes(StandardCharsets.UTF_8));
  }

  /** Never the row of an attendance, whatever key a form sends. */
  private static UUID own(UUID once, PersonId person) {
    return UUID.nameUUIDFromBytes(("own|" + once + "|" + person).getBytes(StandardCharsets.UTF_8));
  }
}
