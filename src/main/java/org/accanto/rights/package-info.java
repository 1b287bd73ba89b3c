/**
 * What everybody may do with their own data: take it along, let it rest, have it forgotten. Knows
 * no module that holds it: each says for itself what it keeps.
 */
@ApplicationModule(
    displayName = "Rights",
    allowedDependencies = {"shared", "site", "notification", "database", "vault"})
@NullMarked
package org.accanto.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
