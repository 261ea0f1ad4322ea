/** The grid of requirements: work, own answer, evidence and verdict of each, side by side with its readings, and what accreditation still needs. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "companies", "methodology", "programmes", "diagnosis", "evidence"})
@NullMarked
package org.zarpe.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
