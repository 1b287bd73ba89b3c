/**
 * Who walks beside whom. A match exists only when the peer and the supporter have both said yes; a
 * no leaves no trace for anybody else.
 */
@ApplicationModule(
    displayName = "Matching",
    allowedDependencies = {
      "shared",
      "site",
      "access",
      "access::events",
      "notification",
      "confidentiality",
      "programme",
      "enrolment",
      "enrolment::events",
      "vault"
    })
@NullMarked
package org.accanto.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
