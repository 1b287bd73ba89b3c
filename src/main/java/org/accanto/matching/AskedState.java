package org.accanto.matching;

/**
 * What a coordinator may know of a proposal's two answers. Whether one of the two has answered
 * stays with them: a no closes the proposal, so that an answer to an open one is always a yes
 * (mission, rule 6).
 */
public enum AskedState {
  OPEN,
  NOT_TO_BE
}
