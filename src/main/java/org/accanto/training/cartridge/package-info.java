/**
 * A course taken to another system and brought from one: Common Cartridge and Moodle's own copies.
 * Plain Java; files of others are read with limits, and say what was not taken.
 */
@NullMarked
package org.accanto.training.cartridge;

import org.jspecify.annotations.NullMarked;
