package org.accanto.matching.check;

/**
 * A rule that a plan breaks.
 *
 * @param code as in the document; R04 is one code whatever the cause
 * @param where who: the pair, the peer or the supporter
 */
public record Violation(String code, String where) {
  @Override
  public String toString() {
    return code + " " + where;
  }
}
