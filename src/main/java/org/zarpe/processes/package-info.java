/** The management system of a company: its processes and how they feed each other, and the documents it works by, under control. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "companies", "methodology", "programmes"})
@NullMarked
package org.zarpe.processes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
