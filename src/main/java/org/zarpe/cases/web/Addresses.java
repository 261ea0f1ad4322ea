package org.zarpe.cases.web;

import org.zarpe.companies.CompanyId;

/** Where the pages of a case are. */
final class Addresses {

    static final String TAB = "case";

    private Addresses() {}

    static String of(CompanyId company) {
        return "/companies/" + company + "/" + TAB;
    }

    static String of(CompanyId company, String page) {
        return of(company) + "/" + page;
    }

    static String requirement(CompanyId company, String requirement) {
        return "/companies/" + company + "/requirements/" + requirement;
    }
}
