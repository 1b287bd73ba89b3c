package org.accanto.shared;

/**
 * Who acts, and in which role. A parameter of every public method that touches something personal.
 */
public record Actor(PersonId person, Hat hat) {

  public boolean is(Hat other) {
    return hat == other;
  }
}
