package org.zarpe.reviews.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;
import org.zarpe.reviews.AuditState;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.queries.ReviewShelf;

/** "An audit is due", "the minutes wait for your signature": while the enrolment goes on. */
@Component
class ReviewSteps implements NextStep.Source {

    private static final int AUDITING = 32;
    private static final int SIGNING = 16;
    private static final int DAYS_BEFORE = 14;

    private final ReviewShelf shelf;

    ReviewSteps(ReviewShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> of(Enrolled enrolled) {
        if (!enrolled.isOngoing()) {
            return List.of();
        }
        List<NextStep> steps = new ArrayList<>();
        LocalDate soon = shelf.today().plusDays(DAYS_BEFORE);
        shelf.audits(enrolled).stream()
                .filter(one -> one.state() == AuditState.PLANNED
                        && !one.terms().planned().isAfter(soon))
                .findFirst()
                .ifPresent(audit -> steps.add(audit(enrolled, audit)));
        shelf.reviews(enrolled).stream()
                .filter(one -> !one.isSigned())
                .findFirst()
                .ifPresent(review -> steps.add(signing(enrolled, review)));
        return steps;
    }

    private static NextStep audit(Enrolled enrolled, Audit audit) {
        return new NextStep(
                "reviews.step.audit",
                List.of(audit.number(), audit.terms().planned()),
                "/companies/" + enrolled.company() + "/audits/" + audit.id(),
                AUDITING,
                Set.of(Role.MANAGER, Role.STAFF));
    }

    private static NextStep signing(Enrolled enrolled, ManagementReview review) {
        return new NextStep(
                "reviews.step.sign",
                List.of(review.number()),
                "/companies/" + enrolled.company() + "/management-reviews/" + review.id(),
                SIGNING,
                Set.of(Role.MANAGER));
    }
}
