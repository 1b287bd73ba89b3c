package org.accanto.accompaniment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look of two people at how they walk together (B46, B47).
 *
 * @param shown whether the asking person showed their answers
 * @param bothShown only then are the other's answers in it
 * @param mine what the asking person answered; skipped cards are not in it
 * @param weTry one sentence of both until the next time; may be blank
 */
public record Review(
    UUID id,
    Instant at,
    boolean shown,
    boolean bothShown,
    Map<Card, Said> mine,
    Map<Card, Said> theirs,
    String weTry) {

  /** What each answers for themselves. It is about the relation, never about the other. */
  public enum Card {
    HEARD,
    DECIDE,
    HOPE,
    USEFUL,
    MORE,
    LESS,
    BRING;

    /** Whether it is answered with one of three words, beside own words. */
    public boolean plain() {
      return ordinal() <= USEFUL.ordinal();
    }
  }

  public enum Plain {
    YES,
    PARTLY,
    NOT_NOW
  }

  /**
   * @param words may be blank when there is a plain answer
   */
  public record Said(@Nullable Plain plain, String words) {

    boolean nothing() {
      return plain == null && words.isBlank();
    }
  }
}
