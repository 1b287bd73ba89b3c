package org.accanto.matching;

/** What one of the two says to a proposal. Nobody is asked for a reason (mission, rule 6). */
public enum Answer {
  /** I would like to meet. */
  MEET,
  RATHER_NOT,
  /** Takes an earlier yes back, without a no. */
  UNDECIDED,
  ASK_LATER,
  /** Peer only: rather not, for all that are open. */
  NONE_OF_THESE,
  /** Peer only: a coordinator should help to choose. */
  HELP_ME_CHOOSE
}
