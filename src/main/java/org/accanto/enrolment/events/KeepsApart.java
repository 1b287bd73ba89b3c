package org.accanto.enrolment.events;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;

/**
 * Somebody wrote down a person to be kept apart from; whom, nobody hears.
 *
 * @param hat the role in which they wrote it
 * @param apart what they wrote
 * @param walksToo whether a walk with somebody so called ends; not when they said that they mean
 *     somebody else
 */
public record KeepsApart(PersonId owner, Hat hat, UUID apart, boolean walksToo, Instant at) {}
