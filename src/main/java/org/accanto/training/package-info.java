/**
 * The course in several languages, what each learner has done of it, and the certificate that opens
 * the way to walking with somebody.
 */
@ApplicationModule(
    displayName = "Training",
    allowedDependencies = {
      "shared",
      "site",
      "notification",
      "access",
      "programme",
      "confidentiality",
      "vault"
    })
@NullMarked
package org.accanto.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
