/**
 * Two people who walk together: meetings, the peer's own goals, appointments accompanied on
 * request, pauses and a good ending. What was said belongs to the two.
 */
@ApplicationModule(
    displayName = "Accompaniment",
    allowedDependencies = {
      "shared",
      "site",
      "notification",
      "access",
      "access::events",
      "programme",
      "confidentiality",
      "confidentiality::events",
      "matching",
      "matching::events",
      "vault"
    })
@NullMarked
package org.accanto.accompaniment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
