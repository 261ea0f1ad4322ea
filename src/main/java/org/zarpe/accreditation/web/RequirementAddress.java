package org.zarpe.accreditation.web;

import org.zarpe.accreditation.RequirementLine;
import org.zarpe.companies.CompanyId;

final class RequirementAddress {
    private RequirementAddress() {}

    static String of(CompanyId company, RequirementLine line) {
        return of(company, line.requirement().id());
    }

    static String of(CompanyId company, String requirement) {
        return "/companies/" + company + "/requirements/" + requirement;
    }

    static String tab(CompanyId company) {
        return "/companies/" + company + "/accreditation";
    }
}
