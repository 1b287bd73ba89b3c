package org.accanto.matching;

/** On which side of a proposal somebody stands. */
public enum Side {
  PEER,
  SUPPORTER
}
