/** What happened to people's roles: ids and times only. */
@NamedInterface("events")
@NullMarked
package org.accanto.access.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
