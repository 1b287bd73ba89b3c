/** Ids and values that travel between modules. At most twelve public types; knows no module. */
@ApplicationModule(
    displayName = "Shared",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package org.accanto.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
