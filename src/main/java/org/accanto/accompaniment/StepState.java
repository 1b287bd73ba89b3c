package org.accanto.accompaniment;

/** Where a step is. A setback is a state like the others (B22). */
public enum StepState {
  /** By the supporter; no step until the peer takes it. */
  PROPOSED,
  OPEN,
  DONE,
  SETBACK,
  CHANGED,
  /** A proposal that the peer did not take. */
  LEFT
}
