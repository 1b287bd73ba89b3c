package org.accanto.training.badge;

/** Whether whoever issued a badge has taken it back. */
public enum Withdrawn {
  /** Nobody who would know was asked. */
  NOT_KNOWN_HERE,
  NO,
  YES
}
