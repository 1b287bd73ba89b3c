package org.accanto.rights;

import java.time.Instant;
import org.accanto.shared.Hat;

/**
 * Somebody whose file some months would end.
 *
 * @param called empty when they have no name here
 * @param since since when they are gone; of who only asked, since when they asked
 */
public record PastTheirTime(String called, Hat hat, Instant since) {}
