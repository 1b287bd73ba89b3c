/**
 * Text that an organisation has, as a proposal for a unit: where each of its lines went, and what
 * the reader was unsure of. Plain Java: no database, no pages.
 */
@NullMarked
package org.accanto.training.bring;

import org.jspecify.annotations.NullMarked;
