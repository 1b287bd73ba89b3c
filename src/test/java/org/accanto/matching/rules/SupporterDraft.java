package org.accanto.matching.rules;

import java.util.Map;
import java.util.Set;

/** Luca before he is written down: a test changes what it is about, the rest fits with Amina. */
public final class SupporterDraft {
  public int age = 30;
  public Person.Gender gender = Person.Gender.M;
  public int stage = 4;
  public int x;
  public int y;
  public String city = "Bologna";
  public int maxTravel = 20;
  public int modes = Person.IN_PERSON | Person.PHONE;
  public int availability = 0b111111111111;
  public Set<String> interests = Set.of();
  public Set<String> styles = Set.of();
  public Map<String, Integer> languages = Map.of("it", 4);
  public Supporter.Status status = Supporter.Status.ACTIVE;
  public int maxRelations = 2;
  public int currentRelations;
  public int maxHours = 20;
  public int currentHours;
  public int comfortHours = 12;
  public Set<String> offers = Set.of();
  public Set<String> trainings = Set.of();
  public Set<String> limits = Set.of();
  public Set<Person.Gender> excludesGenders = Set.of();
  public Set<Integer> noContact = Set.of();

  public Supporter at(int id) {
    Person person =
        new Person(
            age,
            gender,
            stage,
            new Person.Place(x, y, city, maxTravel),
            modes,
            availability,
            interests,
            styles,
            languages);
    return new Supporter(
        id,
        person,
        status,
        new Supporter.Load(maxRelations, currentRelations, maxHours, currentHours, comfortHours),
        offers,
        trainings,
        limits,
        excludesGenders,
        noContact);
  }
}
