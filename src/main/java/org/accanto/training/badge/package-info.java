/**
 * A certificate as a signed file that travels: Open Badges 3.0 with the proof eddsa-rdfc-2022,
 * written and verified without a network. Plain Java: no database, no pages.
 */
@NamedInterface("badge")
@NullMarked
package org.accanto.training.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
