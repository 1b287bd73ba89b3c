package org.accanto.access;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;

/**
 * Somebody to whom a coordinator can give a way to sign in.
 *
 * @param account the user name, when there is one
 */
public record KeyHolder(
    PersonId person,
    String called,
    List<Hat> hats,
    Optional<CardState> card,
    Optional<String> account) {

  private static final Set<Hat> WITH_A_FILE = Set.of(Hat.ASKER, Hat.PEER, Hat.SUPPORTER);

  /** Staff come in by password: whoever prints a card could use its starting number first. */
  public boolean mayHaveACard() {
    return Collections.disjoint(hats, Keys.INVITED);
  }

  /** Whoever makes a link could use it: it never leads into the file of a peer or supporter. */
  public boolean mayHaveALink() {
    return account.isPresent() && Collections.disjoint(hats, WITH_A_FILE);
  }
}
