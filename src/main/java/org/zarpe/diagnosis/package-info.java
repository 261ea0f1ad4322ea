/** What a company answers, how it is read against the requirements, what that scores, and its SWOT. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "companies", "methodology", "programmes"})
@NullMarked
package org.zarpe.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
