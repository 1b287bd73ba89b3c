package org.accanto.access.events;

import java.time.Instant;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;

/**
 * A role ends now; nothing says why. Published inside the transaction that ends it and before it
 * has ended, so that whoever listens can still act in it.
 *
 * @param by the person themselves or a coordinator
 * @param byHat the role in which they do it
 */
public record RoleEnds(PersonId person, Hat hat, PersonId by, Hat byHat, Instant at) {}
