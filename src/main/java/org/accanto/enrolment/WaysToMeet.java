package org.accanto.enrolment;

import java.util.Collections;
import java.util.Set;

/**
 * How somebody can meet the other (R11).
 *
 * @param ways any of them is good; empty when nothing was said
 */
public record WaysToMeet(Set<Way> ways, HowFar howFar) {

  public static final WaysToMeet NOT_SAID = new WaysToMeet(Set.of(), HowFar.NOT_SAID);

  /** A way in which two people are together. */
  public enum Way {
    IN_PERSON,
    BY_PHONE,
    BY_MESSAGE
  }

  /** How far somebody can go. */
  public enum HowFar {
    NOT_SAID,
    NEAR,
    CITY,
    FURTHER;

    /** Comes to the other, wherever in the city that is. */
    public boolean comes() {
      return this == CITY || this == FURTHER;
    }
  }

  /** Both said how, and nothing is common: then nobody needs to ask. */
  public boolean sharesNone(WaysToMeet other) {
    return !ways.isEmpty() && !other.ways.isEmpty() && Collections.disjoint(ways, other.ways);
  }

  /** Both said how, and they can only sit face to face. */
  public boolean onlyInPerson(WaysToMeet other) {
    return !ways.isEmpty()
        && !other.ways.isEmpty()
        && ways.stream().filter(other.ways::contains).allMatch(Way.IN_PERSON::equals);
  }
}
