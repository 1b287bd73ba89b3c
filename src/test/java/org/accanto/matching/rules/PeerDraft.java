package org.accanto.matching.rules;

import java.util.Map;
import java.util.Set;

/** Amina before she is written down: a test changes what it is about, the rest fits with Luca. */
public final class PeerDraft {
  public int age = 30;
  public Person.Gender gender = Person.Gender.F;
  public int stage = 2;
  public int x;
  public int y;
  public String city = "Bologna";
  public int maxTravel = 20;
  public int modes = Person.IN_PERSON | Person.PHONE;
  public int availability = 0b111111111111;
  public Set<String> interests = Set.of();
  public Set<String> styles = Set.of();
  public Map<String, Integer> languages = Map.of("it", 4);
  public int waitDays = 10;
  public int minOverlap = 1;
  public int hours = 8;
  public Set<String> disadvantages = Set.of();
  public Set<String> seeks = Set.of();
  public Set<String> needs = Set.of();
  public Set<Person.Gender> requiredGenders = Set.of();
  public Set<Person.Gender> preferredGenders = Set.of();
  public Set<Integer> noContact = Set.of();
  public Set<Integer> therapeutic = Set.of();
  public Set<Integer> doubleRole = Set.of();
  public Set<Integer> declined = Set.of();
  public Set<Integer> returnTo = Set.of();

  public Peer at(int id) {
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
    return new Peer(
        id,
        person,
        waitDays,
        minOverlap,
        hours,
        disadvantages,
        seeks,
        needs,
        requiredGenders,
        preferredGenders,
        new Peer.Apart(noContact, therapeutic, doubleRole, declined),
        returnTo);
  }
}
