/** What happened to certificates: ids and days only. */
@NamedInterface("events")
@NullMarked
package org.accanto.training.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
