/** The method is data: packs of stages, instruments, requirements and rules, and the rules of a pack judged against facts. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.zarpe.methodology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
