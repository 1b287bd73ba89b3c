package org.accanto.access;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

  /** Staff come in by password: whoever prints a card could use its starting number first. */
  public boolean mayHaveACard() {
    return Collections.disjoint(hats, Keys.INVITED);
  }

  /** For staff. Whoever makes a link could use it: it leads no further than the role of staff. */
  public boolean mayHaveALink() {
    return account.isPresent() && !Collections.disjoint(hats, Keys.INVITED);
  }
}
