package org.accanto.confidentiality.web;

import java.util.Optional;
import java.util.UUID;

/** Ids as a browser sends them: whatever is none is nothing. */
final class Ids {

  private Ids() {}

  static Optional<UUID> of(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
