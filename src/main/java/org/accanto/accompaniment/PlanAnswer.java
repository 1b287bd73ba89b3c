package org.accanto.accompaniment;

/** What one says to a planned meeting; each is all right. */
public enum PlanAnswer {
  FINE,
  ANOTHER_DAY,
  NOT_COMING
}
