package org.accanto.training;

/** What a step of a trainer's plan is. */
public enum StepKind {
  MEETING,
  ROLE_PLAY,
  /** A situation of the course, talked about together. */
  DILEMMA,
  /** Practice beside somebody experienced. */
  PRACTICE
}
