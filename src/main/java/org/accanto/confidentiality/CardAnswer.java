package org.accanto.confidentiality;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two said to one card, and when.
 *
 * @param card the card's name, or "BRINGS" for what the person brings to the walk (B25)
 * @param version the answer whose words were agreed to; null: the printed words
 * @param words own words; empty unless the answer has some
 */
public record CardAnswer(
    UUID id,
    PersonId person,
    String card,
    Kind kind,
    @Nullable UUID version,
    String words,
    LocalDate on) {

  /** The answers that a card can have; BRINGS is not an answer to a card. */
  public enum Kind {
    AGREED,
    OWN_WORDS,
    POSTPONED,
    BRINGS
  }

  boolean says() {
    return kind == Kind.AGREED || kind == Kind.OWN_WORDS;
  }
}
