/** Pages for paper, and for readers of screens: PDF with tags, letters that can be read out. */
@NullMarked
package org.accanto.training.print;

import org.jspecify.annotations.NullMarked;
