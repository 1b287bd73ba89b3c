/**
 * A unit of the course as text: Markdown of a fixed form, read into sections, blocks, objectives
 * and checks, and written again. Plain Java: no database, no pages.
 */
@NamedInterface("text")
@NullMarked
package org.accanto.training.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
