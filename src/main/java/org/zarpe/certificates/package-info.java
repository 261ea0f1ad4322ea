/** What a buyer holds: the certificate as a credential for machines and as a signed page, the keys that seal it, and the check of both. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "methodology"})
@NullMarked
package org.zarpe.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
