package org.accanto.access;

import java.util.List;
import java.util.Optional;
import org.accanto.shared.Hat;

/**
 * All that a person may know about their own sign-in.
 *
 * @param account the user name, when there is one
 * @param pin whether there is a card with a PIN of one's own
 */
public record MySignIn(
    List<SignedInDevice> devices,
    List<SignInEvent> events,
    List<Hat> hats,
    Optional<String> account,
    boolean pin,
    OwnFile ownFile) {}
