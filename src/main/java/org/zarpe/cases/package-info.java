/** The accreditation case of a company: asked for, assessed by somebody independent, corrected, decided by a committee, and looked after until it ends. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "mail",
            "identity",
            "companies",
            "methodology",
            "programmes",
            "diagnosis",
            "accreditation",
            "evidence",
            "impartiality",
            "certificates",
            "processes"
        })
@NullMarked
package org.zarpe.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
