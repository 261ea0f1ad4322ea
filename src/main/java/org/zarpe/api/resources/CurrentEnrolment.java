package org.zarpe.api.resources;

import org.springframework.stereotype.Component;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;

/** What a company is enrolled in at the moment; a company that is not there, or in nothing, is not found. */
@Component
class CurrentEnrolment {

    private final Companies companies;
    private final Enrolments enrolments;

    CurrentEnrolment(Companies companies, Enrolments enrolments) {
        this.companies = companies;
        this.enrolments = enrolments;
    }

    Enrolled of(CompanyId company) {
        companies.get(company);
        return enrolments.current(company).orElseThrow();
    }
}
