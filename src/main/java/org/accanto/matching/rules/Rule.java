package org.accanto.matching.rules;

import java.util.EnumSet;
import java.util.Set;

/** Why two people are not proposed to each other (design "Matching", hard rules). */
public enum Rule {
  /** The supporter is not certified, in training, or expired. */
  R01,
  /** The supporter is on pause. */
  R02,
  /** No free place; in the hours model also: too few free hours. */
  R03,
  /** Protected. One code on purpose: which of the causes it was is never told. */
  R04,
  /** No language in which both can talk. */
  R07,
  /** The peer asked for a gender. */
  R08,
  /** The peer's safety needs a training, an accessible place, a check. */
  R09,
  /** The supporter's own limits; outside the safeguarding role told as R04 is. */
  R10,
  /** No way to meet. */
  R11,
  /** Too little time in common. */
  R12,
  /** Nothing else, but below the organisation's floor. */
  R16;

  /** A coordinator may set it aside with a written reason; the others never. */
  public boolean overridable() {
    return this == R11 || this == R12 || this == R16;
  }

  /** Told by the one sentence outside the safeguarding role, so that no cause can be guessed. */
  public boolean untold() {
    return this == R02 || this == R04 || this == R10;
  }

  int bit() {
    return 1 << ordinal();
  }

  static Set<Rule> of(int bits) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    for (Rule rule : values()) {
      if ((bits & rule.bit()) != 0) {
        rules.add(rule);
      }
    }
    return rules;
  }
}
