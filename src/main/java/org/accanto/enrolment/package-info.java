/**
 * Peers and supporters join, are welcomed, pause and leave; what they chose to tell about
 * themselves, and to whom. Other modules use {@link Enrolment}; its own pages have further doors.
 */
@ApplicationModule(
    displayName = "Enrolment",
    allowedDependencies = {
      "shared",
      "site",
      "notification",
      "access",
      "confidentiality",
      "programme",
      "training::events",
      "vault"
    })
@NullMarked
package org.accanto.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
