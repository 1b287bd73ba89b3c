package org.accanto.enrolment.events;

import java.time.Instant;
import org.accanto.shared.PersonId;

/** Somebody left the programme, by their own choice; nothing says why. */
public record PersonLeft(PersonId person, Instant at) {}
