/** What proves requirements: files, photos, links, records, recognitions and notes; asked for, handed in, accepted or returned; and what is about to expire. */
@ApplicationModule(
        allowedDependencies = {"shared", "mail", "identity", "companies", "methodology", "programmes", "processes"})
@NullMarked
package org.zarpe.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
