package org.zarpe.cases.web;

import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.Requirement;

/** Where the pages of an assessment are. */
final class AssessmentAddress {

    private AssessmentAddress() {}

    static String of(CompanyId company) {
        return "/companies/" + company + "/case/assessment";
    }

    static String of(CompanyId company, Requirement requirement) {
        return of(company, requirement.id());
    }

    static String of(CompanyId company, String requirement) {
        return of(company) + "/" + requirement;
    }

    static String end(CompanyId company) {
        return of(company) + "/end";
    }

    static String recommendation(CompanyId company) {
        return of(company) + "/recommendation";
    }

    static String findings(CompanyId company) {
        return "/companies/" + company + "/case/findings";
    }

    static String agreement(CompanyId company) {
        return "/companies/" + company + "/case/agreement";
    }
}
