/** The whole of Accanto in real browsers, several at once. */
@NullMarked
package org.accanto.e2e;

import org.jspecify.annotations.NullMarked;
