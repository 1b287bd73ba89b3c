package org.accanto.training.badge;

import java.util.List;

/** Whether a file has the form of a badge, with nothing beside it. */
public sealed interface Form {

  /** Every field is one that badges have, and says something of its kind. */
  record Known() implements Form {}

  /**
   * Fields that no badge has, that are missing, or that say something of another kind. A field
   * without a meaning leaves a signature as it was: whoever adds one adds words that nobody signed.
   *
   * @param where at most ten, as paths: {@code issuer.phone}; names in a file of others
   */
  record Strange(List<String> where) implements Form {
    public Strange {
      where = List.copyOf(where);
    }
  }

  /** No text that can be read in one way only; nothing else can be said of such a file. */
  enum Unreadable implements Form {
    /** No object of JSON in UTF-8. */
    NO_JSON,
    /** A field stands twice in one object. */
    SAID_TWICE,
    /** More levels than any badge has. */
    TOO_DEEP,
    /** More than 64 KB. */
    TOO_LARGE
  }
}
