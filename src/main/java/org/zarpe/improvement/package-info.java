/** What goes wrong at a company and what it does about it: nonconformities and claims, and the indicators of its processes. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "companies", "methodology", "programmes", "processes", "evidence"})
@NullMarked
package org.zarpe.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
