package org.zarpe.programmes;

import org.zarpe.methodology.Facts;

/** What a module knows of an enrolment, put under the names of the pack vocabulary. What it does not know it leaves out. */
public interface FactSource {
    void tell(Enrolled enrolled, Facts.Builder facts);
}
