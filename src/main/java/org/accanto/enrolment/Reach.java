package org.accanto.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /**
   * Numbers as an applicant’s form shows them: who found the paper with the code learns two digits.
   */
  public String masked() {
    return phones.stream().map(Reach::mask).collect(Collectors.joining(", "));
  }

  private static String mask(String phone) {
    return "… " + phone.substring(phone.length() - 2);
  }

  /** As it was typed, where a number that was left masked stays the one that is kept. */
  public Optional<Reach> changed(String typed, String note) {
    List<String> left = new ArrayList<>(phones);
    List<String> parts = new ArrayList<>();
    for (String part : typed.split(",", -1)) {
      Optional<String> same =
          left.stream().filter(one -> mask(one).equals(part.strip())).findFirst();
      same.ifPresent(left::remove);
      parts.add(same.orElse(part));
    }
    return typed(String.join(",", parts), note);
  }

  /** As it was typed; empty when somebody could not call this. */
  public static Optional<Reach> typed(String phones, String note) {
    return SheetPhone.read(phones) instanceof SheetPhone.Numbers(List<String> numbers)
        ? Optional.of(new Reach(numbers, note))
        : Optional.empty();
  }
}
