package org.accanto.accompaniment;

/** What a goal is about, if its peer likes to say so (B45). Nothing is read out of it. */
public enum GoalArea {
  HOME,
  RECOVERY,
  HEALTH,
  WORK,
  PEOPLE,
  PAPERS,
  OTHER
}
