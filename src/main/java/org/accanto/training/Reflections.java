package org.accanto.training;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/**
 * The door to own thoughts on the way (A28, A45, B32): read by nobody else, unless somebody gives
 * one to their trainer; what is given can be taken back.
 */
@Service
public class Reflections {

  /**
   * What somebody gave to their trainer.
   *
   * @param called empty when the trainer does not know the name
   */
  public record Given(Reflection reflection, String called) {}

  private final ReflectionRows rows;
  private final Access access;
  private final Confidentiality confidentiality;
  private final ActingTransaction transaction;
  private final Clock clock;

  Reflections(
      ReflectionRows rows,
      Access access,
      Confidentiality confidentiality,
      ActingTransaction transaction,
      Clock clock) {
    this.rows = rows;
    this.access = access;
    this.confidentiality = confidentiality;
    this.transaction = transaction;
    this.clock = clock;
  }

  public List<Reflection> mine(Actor actor) {
    return transaction.as(actor, () -> rows.of(actor.person()));
  }

  /**
   * @param id random; the same a second time changes nothing
   * @param said not blank
   */
  public void write(UUID id, Topic topic, String said, Actor actor) {
    transaction.run(actor, () -> rows.write(actor.person(), id, topic, said, clock.instant()));
  }

  /**
   * Gives it to who trains the actor now, and to nobody who does later. False when it is none of
   * the actor's own, or nobody trains them.
   */
  public boolean give(UUID id, Actor actor) {
    return transaction.as(
        actor,
        () ->
            rows.trainers().stream()
                .findFirst()
                .filter(to -> rows.give(actor.person(), id, to, clock.instant()))
                .isPresent());
  }

  /** Whether there is somebody to give something to. */
  public boolean isTrained(Actor actor) {
    return transaction.as(actor, () -> !rows.trainers().isEmpty());
  }

  /** False when it is none of the actor's own, here and below. */
  public boolean takeBack(UUID id, Actor actor) {
    return transaction.as(actor, () -> rows.give(actor.person(), id, null, clock.instant()));
  }

  public boolean remove(UUID id, Actor actor) {
    return transaction.as(actor, () -> rows.remove(actor.person(), id, clock.instant()));
  }

  /** What those whom the actor trains gave them; each owner sees that it was read. */
  public List<Given> given(Actor trainer) {
    Map<PersonId, Boolean> may = new LinkedHashMap<>();
    List<Reflection> given =
        transaction.as(trainer, () -> rows.given(trainer.person())).stream()
            .filter(one -> may.computeIfAbsent(one.person(), owner -> may(trainer, owner)))
            .toList();
    given.stream()
        .map(Reflection::person)
        .distinct()
        .forEach(owner -> confidentiality.seen(trainer, DataClass.TRAINING, Subject.of(owner)));
    Map<PersonId, String> names = access.called(may.keySet(), trainer);
    return given.stream().map(one -> new Given(one, names.getOrDefault(one.person(), ""))).toList();
  }

  private boolean may(Actor trainer, PersonId owner) {
    return confidentiality.may(trainer, DataClass.TRAINING, Subject.of(owner));
  }
}
