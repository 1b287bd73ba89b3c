package org.accanto.training;

/** What an hour of the ledger counts as (B31, B65). */
public enum HoursKind {
  TRAINING,
  /** Walking with somebody under supervision. */
  PRACTICE,
  /** Keeping what one has learned fresh, after the first certificate. */
  REFRESHER
}
