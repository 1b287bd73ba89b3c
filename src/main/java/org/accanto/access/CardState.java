package org.accanto.access;

import java.time.Instant;

/**
 * The card that a person has now.
 *
 * @param inUse whether the person has chosen a PIN
 */
public record CardState(String words, Instant madeAt, boolean inUse) {}
