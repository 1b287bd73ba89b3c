package org.accanto.enrolment;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.site.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The people of the programme for a coordinator: who is invited, who asks, who offers. */
@Service
public class PeopleList {

  private final ListedPeople people;
  private final ImportAnswers answers;
  private final ApplicationRows applications;
  private final Access access;
  private final Confidentiality confidentiality;
  private final ActingTransaction transaction;
  private final JdbcClient database;
  private final Clock clock;

  PeopleList(
      ListedPeople people,
      ImportAnswers answers,
      ApplicationRows applications,
      Access access,
      Confidentiality confidentiality,
      ActingTransaction transaction,
      JdbcClient database,
      Clock clock) {
    this.people = people;
    this.answers = answers;
    this.applications = applications;
    this.access = access;
    this.confidentiality = confidentiality;
    this.transaction = transaction;
    this.database = database;
    this.clock = clock;
  }

  /** Everybody, by name as the language sorts it. */
  public List<ListedPerson> all(Actor coordinator, Locale locale) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> sorted(named(people.all(), coordinator), locale))
        : List.of();
  }

  /** One person as a coordinator sees them; that their contact was seen is written down. */
  public Optional<ListedPerson> of(PersonId person, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    return transaction.as(
        coordinator,
        () -> {
          List<ListedPerson> found = named(people.of(person), coordinator);
          found.forEach(one -> wasSeen(one, coordinator));
          applications.seen(person);
          return found.stream().findFirst();
        });
  }

  /**
   * The invited person says yes, together with the coordinator: from now on they ask for support,
   * and what the list said becomes theirs. False when there was nothing to answer.
   */
  public boolean saysYes(PersonId person, Actor coordinator) {
    return transaction.as(coordinator, () -> answers.yes(person, coordinator));
  }

  /**
   * The invited person does not want to be here: what the list said is gone, and no list brings it
   * back.
   */
  public boolean saysNo(PersonId person, Actor coordinator) {
    return transaction.as(coordinator, () -> answers.no(person, coordinator));
  }

  /** Everybody for a file, and that it left: for what, for whom, until when. */
  public List<ListedPerson> export(SheetExport export, Locale locale, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR)) {
      return List.of();
    }
    return transaction.as(
        coordinator,
        () -> {
          List<ListedPerson> all = sorted(named(people.all(), coordinator), locale);
          all.forEach(one -> wasSeen(one, coordinator));
          record(export, all.size(), coordinator);
          return all;
        });
  }

  private void record(SheetExport export, int count, Actor by) {
    database
        .sql(
            """
            insert into enrolment.export_record (id, taken_by, taken_at, purpose, recipient, erase_by,
                people)
            values (:id, :by, :at, :purpose, :recipient, :eraseBy, :people)
            """)
        .param("id", UUID.randomUUID())
        .param("by", by.person().value())
        .param("at", Sql.at(clock.instant()))
        .param("purpose", export.purpose())
        .param("recipient", export.recipient())
        .param("eraseBy", export.eraseBy())
        .param("people", count)
        .update();
  }

  private void wasSeen(ListedPerson one, Actor coordinator) {
    boolean safe = !one.safe().equals(SafeContact.NOT_SAID);
    if (safe || !one.phones().isEmpty() || !one.note().isEmpty()) {
      DataClass of =
          one.state() == ListedPerson.State.INVITED ? DataClass.DIRECTORY : DataClass.SAFE_CONTACT;
      confidentiality.seen(coordinator, of, Subject.of(one.person()));
    }
  }

  private List<ListedPerson> named(List<ListedPerson> rows, Actor actor) {
    Map<PersonId, String> called =
        access.called(rows.stream().map(ListedPerson::person).toList(), actor);
    return rows.stream().map(one -> one.named(called.getOrDefault(one.person(), ""))).toList();
  }

  private static List<ListedPerson> sorted(List<ListedPerson> all, Locale locale) {
    Comparator<ListedPerson> byName = Folding.by(locale, ListedPerson::called);
    return all.stream().sorted(byName).toList();
  }
}
