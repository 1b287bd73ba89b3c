package org.accanto.enrolment.events;

import java.time.Instant;
import org.accanto.shared.PersonId;

/** A supporter takes a pause and is not suggested to anybody. */
public record SupporterPaused(PersonId person, Instant at) {}
