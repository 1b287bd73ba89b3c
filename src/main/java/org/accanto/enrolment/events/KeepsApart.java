package org.accanto.enrolment.events;

import java.time.Instant;
import org.accanto.shared.PersonId;

/** Somebody wrote down a person to be kept apart from; whom, nobody hears. */
public record KeepsApart(PersonId owner, Instant at) {}
