package org.accanto.access;

/**
 * How somebody is called.
 *
 * @param now what everybody reads who may know the person
 * @param listed the name in a list, which coordinators alone read until the person says how they
 *     want to be called; empty when they have said it
 */
public record Called(String now, String listed) {

  public Called {
    now = now.strip();
    listed = listed.strip();
  }

  /** As the person said it, 1 to 200 characters. */
  public static Called as(String said) {
    return new Called(said, "");
  }

  boolean fromAList() {
    return !listed.isEmpty();
  }
}
