package org.zarpe.programmes.domain;

/** Verdicts as they were on an occasion, under the version of the method they were judged by. */
public interface StampedVerdicts {

    enum Occasion {
        SENT,
        DECIDED
    }

    void keep(Enrolment enrolment, Verdicts verdicts, Occasion occasion, Stamp stamp);
}
