/**
 * Tells a person that there is something for them, revealing nothing to who looks over a shoulder.
 */
@ApplicationModule(
    displayName = "Notification",
    allowedDependencies = {"shared", "site"})
@NullMarked
package org.accanto.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
