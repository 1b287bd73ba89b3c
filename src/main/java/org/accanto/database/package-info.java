/**
 * Where the data lives: the embedded PostgreSQL or an outside one, roles, migrations, and the
 * transaction that says who is asking. No module calls it; Spring wires it in.
 */
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {"shared"})
@NullMarked
package org.accanto.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
