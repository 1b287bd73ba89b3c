/** What other modules may hear: ids and time only. */
@NamedInterface("events")
@NullMarked
package org.accanto.confidentiality.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
