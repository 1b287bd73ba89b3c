/** Attempts of docs/abuse.md that touch several modules. */
@NullMarked
package org.accanto.abuse;

import org.jspecify.annotations.NullMarked;
