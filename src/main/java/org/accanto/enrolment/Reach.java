package org.accanto.enrolment;

import java.util.List;
import java.util.Optional;

/**
 * How coordinators reach somebody who offers support.
 *
 * @param phones digits, with a plus for another country
 * @param note in own words, such as when to call; at most 2000 characters
 */
public record Reach(List<String> phones, String note) {

  public static final Reach NOT_SAID = new Reach(List.of(), "");

  public Reach {
    phones = List.copyOf(phones);
  }

  /** As it was typed; empty when somebody could not call this. */
  public static Optional<Reach> typed(String phones, String note) {
    return SheetPhone.read(phones) instanceof SheetPhone.Numbers(List<String> numbers)
        ? Optional.of(new Reach(numbers, note))
        : Optional.empty();
  }
}
