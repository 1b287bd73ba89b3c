package org.accanto.matching;

/**
 * What a coordinator may know of a proposal's two answers. Which of the two has answered, and what,
 * stays with them: a no would show otherwise as soon as it closes (mission, rule 6).
 */
public enum AskedState {
  NOBODY_YET,
  ONE_HAS_ANSWERED,
  NOT_TO_BE
}
