package org.zarpe.reviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.reviews.domain.Decision;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * A management review: what the records say, what was decided.
 *
 * @param signer null while it is not signed
 * @param newDecision id of the decision that the form would make
 * @param owners who may be named for a decision
 * @param typed of the form that was refused
 */
public record ManagementReviewPage(
        CompanyFile file,
        ManagementReview review,
        May may,
        @Nullable String signer,
        @Nullable LocalDate signedOn,
        List<Followed> decisions,
        UUID newDecision,
        List<String> owners,
        Typed typed)
        implements Page {

    public record May(boolean hold, boolean sign, boolean settle) {}

    /**
     * A decision and what became of it.
     *
     * @param href of the action it became, or null
     * @param fate in words, empty while the review is not signed
     * @param open whether it has still to be settled here
     */
    public record Followed(Decision decision, @Nullable String href, String fate, boolean open) {}

    public String address() {
        return Addresses.review(file.company().id(), review.id());
    }

    public String back() {
        return Addresses.reviews(file.company().id());
    }

    ManagementReviewPage refused(UUID newDecision, Typed typed) {
        return new ManagementReviewPage(file, review, may, signer, signedOn, decisions, newDecision, owners, typed);
    }
}
