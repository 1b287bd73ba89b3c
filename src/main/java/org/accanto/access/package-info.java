/**
 * Who is acting now: people, their roles over time, ways to sign in, sessions and devices. Other
 * modules use {@link Access}; {@link SignIn}, {@link Keys} and {@link MySecret} are the doors of
 * its own pages.
 */
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"shared", "site", "notification"})
@NullMarked
package org.accanto.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
