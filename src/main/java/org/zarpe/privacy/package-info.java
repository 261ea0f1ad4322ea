/** The data of companies and people as theirs: what they allow, taking them along, becoming unknown, and what researchers may read. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "companies",
            "methodology",
            "programmes",
            "diagnosis",
            "plans",
            "results",
            "audit"
        })
@NullMarked
package org.zarpe.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
