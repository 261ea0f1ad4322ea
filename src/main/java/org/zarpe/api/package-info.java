/** The door for programs: tokens, the web API and its document, bulk import. Decides nothing itself: every rule is that of the module it asks. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "methodology",
            "companies",
            "programmes",
            "programmes::use-cases",
            "diagnosis",
            "plans",
            "processes",
            "evidence",
            "improvement",
            "reviews",
            "results",
            "accreditation",
            "cases",
            "certificates"
        })
@NullMarked
package org.zarpe.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
