package org.accanto.accompaniment;

/** Where a goal is, as the peer decided. */
public enum GoalState {
  NOW,
  DONE,
  PAUSED,
  CHANGED
}
