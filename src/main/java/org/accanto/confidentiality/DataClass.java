package org.accanto.confidentiality;

import org.accanto.shared.Actor;
import org.accanto.shared.Hat;

/**
 * What kind of information something is; each kind has a row in the decision table. A person who is
 * both peer and supporter has two files: what belongs to one is closed to the other hat (A29, A31).
 */
public enum DataClass {
  DIRECTORY(File.BOTH),
  CONTACT(File.BOTH),
  SAFE_CONTACT(File.BOTH),
  PROFILE(File.PEER),
  NOTE(File.PEER),
  GOAL(File.PEER),
  APPOINTMENT(File.PEER),
  TEAM_PLAN(File.PEER),
  MESSAGE(File.BOTH),
  MATCH_CARD(File.PEER),
  AGREEMENT(File.BOTH),
  CONSENTS(File.BOTH),
  SAFEGUARDING(File.BOTH),
  STORY_ME(File.BOTH),
  STORY_PEERS(File.BOTH),
  STORY_TEAM(File.BOTH),
  STORY_ORG(File.BOTH),
  SUPERVISION(File.COLLEAGUE),
  WELLBEING(File.COLLEAGUE),
  LOAD(File.COLLEAGUE),
  THERAPY_FLAG(File.COLLEAGUE),
  TRAINING(File.COLLEAGUE),
  CERTIFICATE(File.COLLEAGUE),
  P2P(File.COLLEAGUE),
  AUDIT_OF_ME(File.BOTH),
  AGGREGATE(File.BOTH),
  /** Date and length of meetings, and who walks with whom: known before the agreement too. */
  RECORD(File.BOTH);

  private enum File {
    PEER,
    COLLEAGUE,
    BOTH
  }

  private final File file;

  DataClass(File file) {
    this.file = file;
  }

  /** Whether things of this class can stand in what belongs to somebody as a peer. */
  boolean standsWithPeers() {
    return file != File.COLLEAGUE;
  }

  /** Whether they can stand in what belongs to somebody as supporter or staff. */
  boolean standsWithColleagues() {
    return file != File.PEER;
  }

  /** Whether whoever trains somebody has to do with it. */
  boolean isOfLearning() {
    return this == TRAINING || this == CERTIFICATE;
  }

  /** Whether the actor wears the hat under which things of this class are their own. */
  boolean isOwnAs(Actor actor) {
    return switch (file) {
      case BOTH -> true;
      case PEER -> actor.is(Hat.PEER) || actor.is(Hat.ASKER);
      case COLLEAGUE -> !actor.is(Hat.PEER);
    };
  }
}
