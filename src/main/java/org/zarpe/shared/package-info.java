/** The small open kernel: words every module uses and no business of its own. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.zarpe.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
