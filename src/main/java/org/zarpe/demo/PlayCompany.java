package org.zarpe.demo;

import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.programmes.CohortId;

/** A company from the opening of its file to where it stands today. */
@Component
class PlayCompany {

    private final FillCompanyFile files;
    private final PlayEnrolment enrolments;
    private final PlayReferenceCase referenceCases;

    PlayCompany(FillCompanyFile files, PlayEnrolment enrolments, PlayReferenceCase referenceCases) {
        this.files = files;
        this.enrolments = enrolments;
        this.referenceCases = referenceCases;
    }

    void play(DemoCompany company, Cast cast, CohortId cohort) {
        CompanyId id = files.fill(company, cast);
        if (company.enrolment().asReported()) {
            referenceCases.play(company, id, cast, cohort);
        } else {
            enrolments.play(company, id, cast, cohort);
        }
    }
}
