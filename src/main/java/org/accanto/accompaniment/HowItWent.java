package org.accanto.accompaniment;

/** How an appointment went, as the peer says. */
public enum HowItWent {
  OKAY,
  MIXED,
  HARD,
  NOT_HAPPENED
}
