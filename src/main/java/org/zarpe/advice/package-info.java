/** Accompaniment: visits and calls, what was said, what was agreed, and the hours a company was exposed to. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "companies", "methodology", "programmes", "training", "evidence"})
@NullMarked
package org.zarpe.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
