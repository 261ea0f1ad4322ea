package org.zarpe.impartiality;

import org.zarpe.identity.PersonId;

/** How many cases an assessor has to do at present; the module that keeps the cases says. */
@FunctionalInterface
public interface OpenCases {

    int of(PersonId assessor);
}
