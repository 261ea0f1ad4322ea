/** Programmes, cohorts and calls; applications and their eligibility; enrolments and their stages. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "companies", "methodology"})
@NullMarked
package org.zarpe.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
