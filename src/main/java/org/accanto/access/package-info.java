/**
 * Who is acting now: people and their roles over time, sign-in by card or password, sessions and
 * devices. Knows nothing of what people do in the programme. Other modules use {@link Access}; two
 * more doors, {@link SignIn} and {@link Keys}, serve its own pages.
 */
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"shared", "site", "notification"})
@NullMarked
package org.accanto.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
