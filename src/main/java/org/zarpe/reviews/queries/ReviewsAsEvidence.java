package org.zarpe.reviews.queries;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.evidence.Told;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.reviews.AuditBooks;
import org.zarpe.reviews.AuditBooks.Review;
import org.zarpe.shared.Text;

/** Management reviews held and signed. */
@Component
@Transactional(readOnly = true)
class ReviewsAsEvidence implements SystemRecords {

    private final AuditBooks books;
    private final CompanyAccess access;

    ReviewsAsEvidence(AuditBooks books, CompanyAccess access) {
        this.books = books;
        this.access = access;
    }

    @Override
    public String sort() {
        return "management-review";
    }

    @Override
    public List<Entry> of(Actor actor, Enrolled enrolled) {
        if (!access.may(actor, Permission.SEE_REVIEWS, enrolled.company())) {
            return List.of();
        }
        return books.reviews(actor, enrolled).stream()
                .filter(review -> review.signedAt() != null)
                .map(review -> new Entry(
                        review.id().toString(),
                        new Text(review.number(), review.number()),
                        "/companies/" + enrolled.company() + "/management-reviews/" + review.id(),
                        review.held(),
                        says(review)))
                .toList();
    }

    /** What was decided, and not yet what became of it: that goes on. */
    private static List<String> says(Review review) {
        return Told.of(
                review.number(),
                review.held(),
                review.signedAt(),
                review.conclusion(),
                review.decisions().stream()
                        .map(decided -> Told.of(decided.what(), decided.owner(), decided.due()))
                        .toList());
    }
}
