/** What happened to people as members of the programme: ids and times only. */
@NamedInterface("events")
@NullMarked
package org.accanto.enrolment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
