package org.zarpe.reviews.web;

import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.words.Words;

/** Where the pages of coverage, audits and management reviews of a company are. */
final class Addresses {

    static final String TAB = "reviews";

    private Addresses() {}

    /** The three views of the tab. */
    enum View {
        COVERAGE,
        AUDITS,
        REVIEWS
    }

    static String file(CompanyId company) {
        return "/companies/" + company;
    }

    static String coverage(CompanyId company) {
        return file(company) + "/" + TAB;
    }

    static String audits(CompanyId company) {
        return file(company) + "/audits";
    }

    static String audit(CompanyId company, UUID audit) {
        return audits(company) + "/" + audit;
    }

    static String reviews(CompanyId company) {
        return file(company) + "/management-reviews";
    }

    static String review(CompanyId company, UUID review) {
        return reviews(company) + "/" + review;
    }

    static List<Tab> views(CompanyId company, View current, Words words) {
        return List.of(
                new Tab(words.of("reviews.coverage"), coverage(company), current == View.COVERAGE),
                new Tab(words.of("reviews.audits"), audits(company), current == View.AUDITS),
                new Tab(words.of("reviews.reviews"), reviews(company), current == View.REVIEWS));
    }
}
