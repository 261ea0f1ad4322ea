/** The plan of a company: actions tied to what they answer, the plan its manager agreed, and what goes on after the programme. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "companies",
            "methodology",
            "programmes",
            "diagnosis",
            "internationalisation",
            "advice"
        })
@NullMarked
package org.zarpe.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
