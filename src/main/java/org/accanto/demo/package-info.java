/**
 * An invented city to look around in: made once, through the doors that everybody uses, by the
 * people themselves. Nobody may depend on it; without {@code accanto.demo} nothing of it exists.
 */
@ApplicationModule(
    displayName = "Demo",
    allowedDependencies = {
      "shared",
      "site",
      "access",
      "programme",
      "enrolment",
      "confidentiality",
      "matching",
      "accompaniment",
      "training",
      "training::text"
    })
@NullMarked
package org.accanto.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
