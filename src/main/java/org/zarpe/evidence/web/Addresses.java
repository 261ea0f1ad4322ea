package org.zarpe.evidence.web;

import java.util.UUID;
import org.zarpe.companies.CompanyId;

/** Where the evidence of a company is. */
final class Addresses {

    static final String TAB = "evidence";

    private Addresses() {}

    static String shelf(CompanyId company) {
        return "/companies/" + company + "/" + TAB;
    }

    static String piece(CompanyId company, UUID piece) {
        return shelf(company) + "/" + piece;
    }

    static String requirement(CompanyId company, String requirement) {
        return "/companies/" + company + "/requirements/" + requirement + "#evidence";
    }
}
