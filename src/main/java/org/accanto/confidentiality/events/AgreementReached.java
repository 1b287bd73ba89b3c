package org.accanto.confidentiality.events;

import java.time.Instant;
import java.util.UUID;

/** Both have agreed on how they keep each other's words: from now on content may be written. */
public record AgreementReached(UUID walk, Instant at) {}
