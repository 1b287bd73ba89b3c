package org.accanto.access;

import java.time.Instant;
import org.accanto.shared.PersonId;

/**
 * Who comes back with a code that was right.
 *
 * @param protectedByPin whether they also knew a PIN chosen where the code was made; else it may be
 *     a found paper
 * @param since when the code was made
 */
public record CodeHolder(PersonId person, boolean protectedByPin, Instant since) {}
