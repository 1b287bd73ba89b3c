package org.accanto.matching.rules;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Who asks for somebody beside them.
 *
 * @param waitDays since they first asked; a walk that ended does not set it back
 * @param minOverlap parts of the week that must be in common (R12)
 * @param hours asked for, in quarter hours a week
 * @param disadvantages only what the person chose to tell
 * @param seeks experiences that are looked for in a supporter
 * @param needs trainings that the supporter must have (R09)
 * @param requiredGenders empty: no requirement (R08)
 * @param preferredGenders empty: no wish
 * @param apart supporters who are not proposed, protected (R04)
 * @param returnTo supporters who are wished for again
 */
public record Peer(
    int id,
    Person person,
    int waitDays,
    int minOverlap,
    int hours,
    Set<String> disadvantages,
    Set<String> seeks,
    Set<String> needs,
    Set<Person.Gender> requiredGenders,
    Set<Person.Gender> preferredGenders,
    Apart apart,
    Set<Integer> returnTo) {

  /** Four causes with one effect; nothing that is told may depend on which of them it was. */
  public record Apart(
      Set<Integer> noContact,
      Set<Integer> therapeutic,
      Set<Integer> doubleRole,
      Set<Integer> declined) {

    /** Nobody is kept apart. */
    public static final Apart NOBODY = new Apart(Set.of(), Set.of(), Set.of(), Set.of());

    public Apart {
      noContact = Set.copyOf(noContact);
      therapeutic = Set.copyOf(therapeutic);
      doubleRole = Set.copyOf(doubleRole);
      declined = Set.copyOf(declined);
    }

    /** Whoever any of the causes names; somebody may be named by several. */
    public Stream<Integer> supporters() {
      return Stream.of(noContact, therapeutic, doubleRole, declined).flatMap(Set::stream);
    }
  }

  public Peer {
    disadvantages = Set.copyOf(disadvantages);
    seeks = Set.copyOf(seeks);
    needs = Set.copyOf(needs);
    requiredGenders = Set.copyOf(requiredGenders);
    preferredGenders = Set.copyOf(preferredGenders);
    returnTo = Set.copyOf(returnTo);
  }
}
