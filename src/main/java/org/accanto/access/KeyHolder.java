package org.accanto.access;

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
    Optional<String> account) {}
