/** The path of a company abroad, computed from its dated records, and the strategic definition: options, the manager's choice, the objective. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "methodology", "companies", "programmes"})
@NullMarked
package org.zarpe.internationalisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
