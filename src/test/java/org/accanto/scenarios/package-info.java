/** Whole stories, from the first word to the last, told through public doors and pages only. */
@NullMarked
package org.accanto.scenarios;

import org.jspecify.annotations.NullMarked;
