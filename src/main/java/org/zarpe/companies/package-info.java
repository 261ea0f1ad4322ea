/** The company file: who the company is, its people, products, dated facts, exports and establishments abroad. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package org.zarpe.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
