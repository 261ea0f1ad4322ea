package org.zarpe.reviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyFile;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;

/**
 * The management reviews of a company, the newest first.
 *
 * @param open whether one is still being prepared
 */
public record ManagementReviewsPage(
        CompanyFile file,
        List<Tab> views,
        boolean mayHold,
        boolean open,
        List<ManagementReview> reviews,
        LocalDate today)
        implements Page {

    private static final int A_YEAR = 12;

    public String address() {
        return Addresses.reviews(file.company().id());
    }

    public String address(UUID review) {
        return Addresses.review(file.company().id(), review);
    }

    public boolean isOverdue() {
        return reviews.stream()
                .filter(ManagementReview::isSigned)
                .findFirst()
                .filter(last -> last.meeting().held().plusMonths(A_YEAR).isBefore(today))
                .isPresent();
    }
}
