package org.accanto.matching;

/** How two people stopped walking together, as far as it matters for whom they meet next. */
public enum Parting {
  COMPLETED,
  /** The peer would like another person. */
  CHANGED,
  /** These two are not proposed to each other again, whoever said so. */
  STOPPED
}
