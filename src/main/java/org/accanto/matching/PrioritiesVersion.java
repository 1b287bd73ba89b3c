package org.accanto.matching;

import java.time.Instant;

/** That what counts was decided anew. */
public record PrioritiesVersion(int version, Instant since) {}
