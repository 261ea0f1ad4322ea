/**
 * What a buyer holds: certificates as credentials for machines and as signed pages, issued once and kept; how they stand, in public; the keys that seal
 * them, and the check of all that.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "methodology", "companies", "programmes"})
@NullMarked
package org.zarpe.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
