package org.accanto.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan as it was sent once.
 *
 * @param id of its numbers
 * @param asked how many peers were asked
 * @param priorities the version of what counted then
 * @param proved no other plan would have been worth more by those numbers
 */
public record SentPlan(UUID id, Instant at, int asked, int priorities, boolean proved) {}
