package org.zarpe.improvement.web;

import java.util.UUID;
import org.zarpe.companies.CompanyId;

/** Where the pages of improvement of a company are. */
final class Addresses {

    static final String TAB = "improvement";

    private Addresses() {}

    static String tab(CompanyId company) {
        return "/companies/" + company + "/" + TAB;
    }

    static String nonconformities(CompanyId company) {
        return "/companies/" + company + "/nonconformities";
    }

    static String nonconformity(CompanyId company, UUID id) {
        return nonconformities(company) + "/" + id;
    }

    static String indicators(CompanyId company) {
        return "/companies/" + company + "/indicators";
    }

    static String indicator(CompanyId company, UUID id) {
        return indicators(company) + "/" + id;
    }

    static String process(CompanyId company, UUID id) {
        return "/companies/" + company + "/processes/" + id;
    }
}
