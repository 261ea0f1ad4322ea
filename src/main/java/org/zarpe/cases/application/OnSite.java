package org.zarpe.cases.application;

import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.evidence.BlindScoring;
import org.zarpe.programmes.Enrolled;

/** Both assessors write until the part on site ends. */
@Component
class OnSite implements BlindScoring {

    private final CaseBook cases;

    OnSite(CaseBook cases) {
        this.cases = cases;
    }

    @Override
    public boolean goesOn(Enrolled enrolled) {
        return cases.of(enrolled.company()).stream()
                .anyMatch(one -> one.enrolment().equals(enrolled.id()) && one.allows(CaseStep.ON_SITE_ENDED));
    }
}
