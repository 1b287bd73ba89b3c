package org.accanto.matching.rules;

import java.util.Map;
import java.util.Set;

/**
 * What peers and supporters both say of themselves.
 *
 * @param stage of recovery, 1 to 5
 * @param modes bits: {@link #IN_PERSON}, {@link #PHONE}, {@link #ONLINE}
 * @param availability 21 bits: seven days of morning, afternoon and evening
 * @param languages code and level, 1 to 4; a conversation needs {@link #CONVERSATION}
 */
public record Person(
    int age,
    Gender gender,
    int stage,
    Place place,
    int modes,
    int availability,
    Set<String> interests,
    Set<String> styles,
    Map<String, Integer> languages) {

  public static final int IN_PERSON = 1;
  public static final int PHONE = 2;
  public static final int ONLINE = 4;

  /** Parts of a week. */
  public static final int SLOTS = 21;

  /** The level from which one can talk with each other. */
  public static final int CONVERSATION = 2;

  /** The level of a mother tongue. */
  public static final int FLUENT = 4;

  /** As a person says it. */
  public enum Gender {
    F,
    M,
    X
  }

  /**
   * Where somebody is, and how far they would go.
   *
   * @param x in units of 100 m, like the others
   * @param city two places are near only in the same city
   */
  public record Place(int x, int y, String city, int maxTravel) {}

  public Person {
    interests = Set.copyOf(interests);
    styles = Set.copyOf(styles);
    languages = Map.copyOf(languages);
  }
}
