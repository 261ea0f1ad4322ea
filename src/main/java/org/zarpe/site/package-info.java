/** The shell of the web page: menu, sign-in, errors, and the home of each role. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "companies",
            "programmes",
            "methodology",
            "advice",
            "reports",
            "cases"
        })
@NullMarked
package org.zarpe.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
