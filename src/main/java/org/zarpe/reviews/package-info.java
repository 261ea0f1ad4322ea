/** Whether the management system of a company does what it should: coverage of the requirements, internal audits, management reviews. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "companies",
            "methodology",
            "programmes",
            "processes",
            "evidence",
            "plans",
            "accreditation",
            "improvement"
        })
@NullMarked
package org.zarpe.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
