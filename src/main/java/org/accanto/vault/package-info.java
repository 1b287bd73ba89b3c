/**
 * Seals what people told, with a key for each person and each of their two files, and opens it
 * again. The keys stand in the database, wrapped by a master key that does not.
 */
@ApplicationModule(
    displayName = "Vault",
    allowedDependencies = {"shared", "site", "database"})
@NullMarked
package org.accanto.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
