package org.accanto.access;

import org.accanto.shared.PersonId;

/**
 * Somebody who is not here yet.
 *
 * @param called what the person is called, or stands under in a list
 * @param language of their pages, two letters
 */
public record Newcomer(PersonId id, Called called, String language) {

  public static Newcomer called(Called called, String language) {
    return new Newcomer(PersonId.random(), called, language);
  }
}
