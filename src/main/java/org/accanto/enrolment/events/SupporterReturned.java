package org.accanto.enrolment.events;

import java.time.Instant;
import org.accanto.shared.PersonId;

/** A supporter is back from a pause. */
public record SupporterReturned(PersonId person, Instant at) {}
