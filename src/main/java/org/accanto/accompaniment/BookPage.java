package org.accanto.accompaniment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some meetings of a walk, latest first.
 *
 * @param next after which meeting the following ones begin; null when these are the last
 */
public record BookPage(WalkSummary walk, List<Meeting> meetings, @Nullable UUID next) {}
