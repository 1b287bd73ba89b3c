package org.accanto.training;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * Something that somebody thought about on the way.
 *
 * @param given whether their trainer may read it
 */
public record Reflection(
    UUID id, PersonId person, Topic topic, String said, boolean given, Instant at) {}
