package org.accanto.training;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.access.Access;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/**
 * The door to learning together (A51): coordinators begin a cohort, its trainer plans it and says
 * who came, who learns in it sees the plan.
 */
@Service
public class Cohorts {

  private final CohortRows cohorts;
  private final StepRows steps;
  private final Hours hours;
  private final Access access;
  private final Confidentiality confidentiality;
  private final ActingTransaction transaction;
  private final Clock clock;

  Cohorts(
      CohortRows cohorts,
      StepRows steps,
      Hours hours,
      Access access,
      Confidentiality confidentiality,
      ActingTransaction transaction,
      Clock clock) {
    this.cohorts = cohorts;
    this.steps = steps;
    this.hours = hours;
    this.access = access;
    this.confidentiality = confidentiality;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** All for a coordinator; those that one leads or learns in for everybody else. */
  public List<Cohort> all(Actor actor) {
    return transaction.as(actor, cohorts::all);
  }

  /** Empty when there is none, or the actor has nothing to do with it. */
  public Optional<CohortLook> look(UUID id, Actor actor) {
    return transaction.as(
        actor,
        () ->
            cohorts
                .of(id)
                .map(cohort -> {
                  List<CohortMember> members =
                      cohorts.members(id).stream()
                          .filter(one -> mayRead(one.person(), actor))
                          .toList();
                  Set<PersonId> people =
                      members.stream().map(CohortMember::person).collect(Collectors.toSet());
                  people.add(cohort.trainer());
                  Map<PersonId, String> names = access.called(people, actor);
                  return new CohortLook(
                      cohort,
                      names.getOrDefault(cohort.trainer(), ""),
                      members.stream()
                          .map(one ->
                              new CohortMember(
                                  one.person(), one.as(), names.getOrDefault(one.person(), "")))
                          .toList(),
                      steps.of(id));
                }));
  }

  /** Who may lead one: by name, for a coordinator. */
  public Map<PersonId, String> trainers(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? access.called(transaction.as(coordinator, cohorts::trainers), coordinator)
        : Map.of();
  }

  /** Who could join, by name and role, for a coordinator: members are among them. */
  public List<CohortMember> learners(Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR)) {
      return List.of();
    }
    return List.of(Hat.SUPPORTER, Hat.PROFESSIONAL).stream()
        .flatMap(hat ->
            access.called(access.wearing(hat, coordinator), coordinator).entrySet().stream()
                .map(one -> new CohortMember(one.getKey(), hat, one.getValue())))
        .toList();
  }

  /**
   * Begins a cohort; the same id a second time changes nothing.
   *
   * @return false when the person may not lead one, and for anybody but a coordinator
   */
  public boolean begin(UUID id, NewCohort said, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        && transaction.as(
            coordinator,
            () -> {
              boolean may = cohorts.trainers().contains(said.trainer());
              if (may) {
                cohorts.begin(id, said, clock.instant());
              }
              return may;
            });
  }

  /** False when there is no such cohort, or for anybody but a coordinator, here and below. */
  public boolean close(UUID id, Actor coordinator) {
    return office(id, coordinator, () -> cohorts.close(id, clock.instant()));
  }

  /** Only who is a supporter or a professional can join, and learns as that. */
  public boolean join(UUID id, PersonId person, Hat as, Actor coordinator) {
    return (as == Hat.SUPPORTER || as == Hat.PROFESSIONAL)
        && access.wears(person, as, coordinator)
        && office(id, coordinator, () -> cohorts.join(id, person, as, clock.instant()));
  }

  public boolean leave(UUID id, PersonId person, Actor coordinator) {
    return office(id, coordinator, () -> cohorts.leave(id, person, clock.instant()));
  }

  /** False for who neither leads it nor coordinates. The same id a second time changes nothing. */
  public boolean plan(UUID id, CohortStep step, Actor actor) {
    return leading(id, actor, () -> steps.add(id, step));
  }

  public boolean takeOut(UUID id, UUID step, Actor actor) {
    return leading(id, actor, () -> steps.remove(id, step, clock.instant()));
  }

  /**
   * Says who came to a step: it counts as confirmed hours of each, once. Nobody is marked who does
   * not learn here, nor the actor.
   *
   * @return how many people have these hours now; empty when the actor does not lead it, or the day
   *     is still to come
   */
  public Optional<Integer> came(UUID id, UUID step, Collection<PersonId> people, Actor actor) {
    return look(id, actor)
        .filter(look -> !look.cohort().closed() && leads(look.cohort(), actor))
        .flatMap(look ->
            look.plan().stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .map(one -> marked(look, one, people, actor)));
  }

  private int marked(CohortLook look, CohortStep step, Collection<PersonId> people, Actor actor) {
    Set<PersonId> there = new HashSet<>(people);
    there.retainAll(look.members().stream().map(CohortMember::person).toList());
    there.remove(actor.person());
    HoursKind kind = step.kind() == StepKind.PRACTICE ? HoursKind.PRACTICE : HoursKind.TRAINING;
    String what = step.title().isEmpty() ? look.cohort().name() : step.title();
    return transaction.as(
        actor,
        () -> {
          int counted =
              hours.attended(
                  there, new NewHours(kind, step.minutes(), step.day(), what), step.id(), actor);
          if (counted > 0) {
            there.forEach(one -> steps.mark(step.id(), one, clock.instant()));
          }
          return counted;
        });
  }

  private boolean office(UUID id, Actor coordinator, Runnable work) {
    return coordinator.is(Hat.COORDINATOR)
        && transaction.as(coordinator, () -> there(id, cohort -> true, work));
  }

  private boolean leading(UUID id, Actor actor, Runnable work) {
    return transaction.as(actor, () -> there(id, cohort -> leads(cohort, actor), work));
  }

  private boolean there(UUID id, java.util.function.Predicate<Cohort> may, Runnable work) {
    boolean found = cohorts.of(id).filter(one -> !one.closed()).filter(may).isPresent();
    if (found) {
      work.run();
    }
    return found;
  }

  private boolean mayRead(PersonId learner, Actor actor) {
    return confidentiality.may(actor, DataClass.TRAINING, Subject.of(learner));
  }

  private static boolean leads(Cohort cohort, Actor actor) {
    return cohort.led() || actor.is(Hat.COORDINATOR);
  }
}
