/** Who may come in: operators, people, and what each person is for whom. */
@ApplicationModule(allowedDependencies = {"shared", "mail"})
@NullMarked
package org.zarpe.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
