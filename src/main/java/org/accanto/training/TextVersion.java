package org.accanto.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a text.
 *
 * @param version 0 for the one that came with Accanto
 * @param at null for version 0
 */
public record TextVersion(int version, @Nullable Instant at) {}
