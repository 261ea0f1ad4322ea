/** What changed: indicators of the method, their dated values, baseline and end, and change with its base stated. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "companies", "methodology", "programmes"})
@NullMarked
package org.zarpe.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
