package org.accanto.training.badge;

import java.util.Optional;
import java.util.Set;

/** What is known of badges that were taken back. */
public sealed interface Withdrawals {

  /** Nothing: a file alone cannot say it. */
  record NotKnown() implements Withdrawals {}

  /**
   * All of them.
   *
   * @param ids of credentials, as they stand in the badges: {@code urn:uuid:…}
   */
  record Listed(Set<String> ids) implements Withdrawals {
    public Listed {
      ids = Set.copyOf(ids);
    }
  }

  /**
   * @param id of the credential, when it has one
   */
  default Withdrawn of(Optional<String> id) {
    return switch (this) {
      case NotKnown() -> Withdrawn.NOT_KNOWN_HERE;
      case Listed(Set<String> ids) ->
          id.map(one -> ids.contains(one) ? Withdrawn.YES : Withdrawn.NO)
              .orElse(Withdrawn.NOT_KNOWN_HERE);
    };
  }
}
