/** Reports to funders: the three tables of the 2018 article, from the database and nothing else. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "companies", "methodology", "programmes", "diagnosis", "results"})
@NullMarked
package org.zarpe.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
