/** Who may assess a company or decide on it: what ties people to companies, what they declare, what assessors can do and how much they have to do. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "companies",
            "methodology",
            "programmes",
            "plans",
            "processes",
            "training",
            "advice"
        })
@NullMarked
package org.zarpe.impartiality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
