/**
 * The look and the languages: layout, fragments, assets, messages, and the slots modules fill in.
 */
@NullMarked
@ApplicationModule(
    displayName = "Site",
    allowedDependencies = {"shared"})
package org.accanto.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
