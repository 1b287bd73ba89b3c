package org.accanto.shared;

import java.util.UUID;

/** A person, whatever they are in the programme over time. Random, so that it tells nothing. */
public record PersonId(UUID value) {

  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }

  /**
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
