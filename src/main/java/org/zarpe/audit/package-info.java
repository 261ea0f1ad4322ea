/** The trail: what the database recorded of every change, sealed under signed checkpoints, checked, and told in words. */
@ApplicationModule(allowedDependencies = {"shared", "mail", "identity", "companies", "methodology"})
@NullMarked
package org.zarpe.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
