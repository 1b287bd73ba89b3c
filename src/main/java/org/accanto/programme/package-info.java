/**
 * The organisation that runs the programme: its name and numbers, its policy, its words for what
 * people have lived.
 */
@ApplicationModule(
    displayName = "Programme",
    allowedDependencies = {"shared", "site"})
@NullMarked
package org.accanto.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
