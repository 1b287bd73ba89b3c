/** What matching tells the other modules: ids and times only. */
@NamedInterface("events")
@NullMarked
package org.accanto.matching.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
