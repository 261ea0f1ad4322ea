/** What the people of a company learn: sessions, who came, and what each can do before and after. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "companies", "methodology", "programmes", "evidence"})
@NullMarked
package org.zarpe.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
