/** The demonstration: the five reference cases of the method, and invented companies, marked as such. Only ever in the product's own database. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "methodology",
            "companies",
            "programmes",
            "programmes::use-cases",
            "diagnosis",
            "internationalisation",
            "plans",
            "processes",
            "evidence",
            "improvement",
            "reviews",
            "training",
            "advice",
            "accreditation",
            "impartiality",
            "certificates",
            "cases",
            "results",
            "privacy"
        })
@NullMarked
package org.zarpe.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
