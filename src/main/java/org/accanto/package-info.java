/** The application itself: it starts the modules and knows nothing of what they do. */
@NullMarked
package org.accanto;

import org.jspecify.annotations.NullMarked;
