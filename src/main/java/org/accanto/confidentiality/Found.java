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
 * @param untold whether this is about the actor, who is not told of it yet
 * @param trains whether the actor leads a cohort in which the subject learns
 * @param resting which files rest (art. 18 GDPR)
 */
record Found(
    boolean paired,
    boolean agreed,
    boolean paused,
    boolean ended,
    boolean opened,
    boolean harm,
    boolean untold,
    boolean trains,
    Resting resting) {

  /**
   * @param asPeer the file in which the subject is a peer; asColleague: the other one
   * @param pair the file of one of the two, as whom they walk together
   */
  record Resting(boolean asPeer, boolean asColleague, boolean pair) {}

  Standing standing(Actor actor, DataClass of, Subject subject) {
    @Nullable Relation pair = paired ? state() : null;
    @Nullable Relation found = relation(actor, of, subject, pair);
    // Of what somebody is not told yet there is nothing to find, for them.
    @Nullable Relation relation = untold && found == Relation.SELF ? null : found;
    boolean oneOfTheTwo = pair != null && pair == relation;
    // The two write in their walk, not about each other in general, and not during a pause.
    boolean rests = oneOfTheTwo && (paused || subject.walk() == null);
    boolean frozen = oneOfTheTwo ? resting.pair() : frozen(actor, of, relation);
    return new Standing(true, relation, rests, frozen, opened, harm);
  }

  /**
   * Whether that file of the subject rests: the one in which things of this class stand. Where that
   * could be both, either of the two closes it to others.
   */
  private boolean frozen(Actor actor, DataClass of, @Nullable Relation relation) {
    boolean peers = of.standsWithPeers();
    boolean colleagues = of.standsWithColleagues();
    if (peers && colleagues && relation == Relation.SELF) {
      peers = actor.is(Hat.PEER) || actor.is(Hat.ASKER);
      colleagues = !peers;
    }
    return (peers && resting.asPeer()) || (colleagues && resting.asColleague());
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
  private @Nullable Relation relation(
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
      case PROFESSIONAL -> trains && of.isOfLearning() ? Relation.TRAINER : Relation.PROFESSIONAL;
      case COORDINATOR -> Relation.COORDINATOR;
      case DPO -> Relation.DPO;
    };
  }
}
