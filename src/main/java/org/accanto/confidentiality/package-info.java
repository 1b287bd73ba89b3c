/**
 * Answers one question: may this actor see this? Agreements between two people, what a person opens
 * to somebody, and the log of who saw what. Knows people and walks, never goals or matches.
 */
@ApplicationModule(
    displayName = "Confidentiality",
    allowedDependencies = {"shared", "site", "notification", "vault"})
@NullMarked
package org.accanto.confidentiality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
