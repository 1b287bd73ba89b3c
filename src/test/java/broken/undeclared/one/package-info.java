@ApplicationModule(allowedDependencies = {})
package broken.undeclared.one;

import org.springframework.modulith.ApplicationModule;
