package org.accanto.matching.rules;

import java.util.Set;

/**
 * Who offers to walk beside.
 *
 * @param offers experiences that the supporter is willing to draw on
 * @param limits disadvantages that the supporter does not accompany (R10)
 * @param noContact peers who are not proposed, protected (R04)
 */
public record Supporter(
    int id,
    Person person,
    Status status,
    Load load,
    Set<String> offers,
    Set<String> trainings,
    Set<String> limits,
    Set<Person.Gender> excludesGenders,
    Set<Integer> noContact) {

  /** Whether the supporter can be asked at all (R01, R02). */
  public enum Status {
    ACTIVE,
    TRAINING,
    PAUSED,
    EXPIRED
  }

  /**
   * How many walks, and how many quarter hours a week: at most, now, and up to which in comfort.
   */
  public record Load(
      int maxRelations, int currentRelations, int maxHours, int currentHours, int comfortHours) {}

  public Supporter {
    offers = Set.copyOf(offers);
    trainings = Set.copyOf(trainings);
    limits = Set.copyOf(limits);
    excludesGenders = Set.copyOf(excludesGenders);
    noContact = Set.copyOf(noContact);
  }
}
