package org.accanto.accompaniment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;

/** Small rules about what people type and send. */
final class Texts {

  static final int WORDS = 4000;
  static final int LINE = 500;
  static final int SHORT = 200;
  static final int BIT = 1000;

  private Texts() {}

  static Optional<Objection> needed(String words, int longest) {
    return words.isBlank() ? Optional.of(Objection.NO_WORDS) : fits(words, longest);
  }

  static Optional<Objection> fits(String words, int longest) {
    return words.codePointCount(0, words.length()) > longest
        ? Optional.of(Objection.TOO_LONG)
        : Optional.empty();
  }

  /**
   * The id of what one filling of a form makes. The same filling gives the same id, so that a
   * second submit finds it made; another person or place gives another id, so that nobody can aim
   * at a row.
   */
  static UUID id(Actor actor, UUID where, UUID once) {
    String name = actor.person() + "|" + where + "|" + once;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
