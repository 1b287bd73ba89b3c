package org.accanto.programme;

import java.util.Map;

/**
 * Whom to ask in doubt about confidentiality, and the organisation's own rules (B60). Public.
 *
 * @param who a role or a name; all of it may be empty
 * @param reach how: a number, a room, an address
 * @param hours when, in own words
 * @param rules the house rules in plain words, by language
 */
public record Doubts(String who, String reach, String hours, Map<String, String> rules) {

  /** Whether nobody has said anything yet. */
  public boolean isEmpty() {
    return who.isBlank() && reach.isBlank() && rules.isEmpty();
  }
}
