/**
 * The neutral files of matching, read and written (docs/matching-format.md). What a file says wrong
 * is told in one sentence, with an exit code for its kind.
 */
@NullMarked
package org.accanto.matching.format;

import org.jspecify.annotations.NullMarked;
