package org.zarpe.processes.web;

import java.util.UUID;
import org.zarpe.companies.CompanyId;

/** Where the pages of the management system of a company are. */
final class Addresses {

    static final String TAB = "processes";

    private Addresses() {}

    static String tab(CompanyId company) {
        return "/companies/" + company + "/" + TAB;
    }

    static String process(CompanyId company, UUID process) {
        return tab(company) + "/" + process;
    }

    static String documents(CompanyId company) {
        return "/companies/" + company + "/documents";
    }

    static String version(CompanyId company, UUID document, int number) {
        return document(company, document) + "/versions/" + number;
    }

    static String records(CompanyId company, UUID document) {
        return document(company, document) + "/records";
    }

    static String document(CompanyId company, UUID document) {
        return documents(company) + "/" + document;
    }
}
