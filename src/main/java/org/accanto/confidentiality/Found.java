package org.accanto.confidentiality;

import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;

/**
 * What the database says of an actor who acts, and what follows from it. Worked out here and again
 * in sec.pairs, on purpose: tests compare the two.
 *
 * @param paired whether the two walk or walked together, in the walk asked about or in any
 * @param agreed whether both have agreed there
 * @param paused whether one of the two rests
 * @param ended whether it is over, also because one of them no longer has the role
 * @param opened whether the person has opened this to the actor in this hat
 * @param harm whether the actor in this hat has opened the file because of imminent harm
 */
record Found(
    boolean paired, boolean agreed, boolean paused, boolean ended, boolean opened, boolean harm) {

  Standing standing(Actor actor, DataClass of, Subject subject) {
    @Nullable Relation pair = paired ? state() : null;
    @Nullable Relation relation = relation(actor, of, subject, pair);
    boolean oneOfTheTwo = pair != null && pair == relation;
    // The two write in their walk, not about each other in general, and not during a pause.
    boolean rests = oneOfTheTwo && (paused || subject.walk() == null);
    return new Standing(true, relation, rests, opened, harm);
  }

  private Relation state() {
    if (ended) {
      return Relation.EX_COMPANION;
    }
    if (!agreed) {
      return Relation.COMP_UNSIGNED;
    }
    return paused ? Relation.COMP_PAUSED : Relation.COMPANION;
  }

  /** One hat for one request: the relation comes from the hat worn now and from no other. */
  private static @Nullable Relation relation(
      Actor actor, DataClass of, Subject subject, @Nullable Relation pair) {
    boolean walks = actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER);
    // What stands in a walk is found in that walk, under the hat worn there, or not at all.
    boolean there = subject.walk() == null || (walks && pair != null);
    if (there && actor.person().equals(subject.person()) && of.isOwnAs(actor)) {
      return Relation.SELF;
    }
    return switch (actor.hat()) {
      case PEER, SUPPORTER -> pair;
      case ASKER, SUPERVISOR -> null;
      case PROFESSIONAL -> Relation.PROFESSIONAL;
      case COORDINATOR -> Relation.COORDINATOR;
    };
  }
}
