package org.zarpe.programmes.application;

import org.zarpe.methodology.Facts;
import org.zarpe.programmes.domain.Enrolment;

/** What the enrolment knows of itself. */
final class EnrolmentFacts {
    private EnrolmentFacts() {}

    static void tell(Enrolment enrolment, Facts.Builder facts) {
        facts.put("application.sent", enrolment.appliedOn().isPresent());
        facts.put("application.consent", enrolment.consents());
        enrolment.decision().ifPresent(decision -> facts.put("decision.go", decision.go()));
        enrolment
                .enrolled()
                .stages()
                .forEach(visit -> facts.put("stage." + visit.stage() + ".closed", visit.closed() != null));
    }
}
