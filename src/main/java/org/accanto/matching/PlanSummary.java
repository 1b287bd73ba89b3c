package org.accanto.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan for many in the list of plans.
 *
 * @param sent how many peers were asked through it
 */
public record PlanSummary(UUID id, Instant openedAt, int sent, boolean closed) {}
