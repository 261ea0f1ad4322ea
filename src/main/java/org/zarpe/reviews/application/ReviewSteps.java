package org.zarpe.reviews.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;
import org.zarpe.reviews.AuditState;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.queries.ReviewShelf;

/** "An audit is due", "the minutes wait for your signature": while the company is followed. */
@Component
class ReviewSteps implements NextStep.Source {

    private static final int AUDITING = 32;
    private static final int SIGNING = 16;
    private static final int YEARLY = 34;
    private static final int DAYS_BEFORE = 14;

    private static final Set<Role> THOSE_AT_WORK = Set.of(Role.MANAGER, Role.STAFF);

    private final ReviewShelf shelf;

    ReviewSteps(ReviewShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> of(Enrolled enrolled) {
        if (!enrolled.isKeptUp()) {
            return List.of();
        }
        List<NextStep> steps = new ArrayList<>();
        LocalDate soon = shelf.today().plusDays(DAYS_BEFORE);
        List<Audit> audits = shelf.audits(enrolled);
        audits.stream()
                .filter(one -> one.state() == AuditState.PLANNED
                        && !one.terms().planned().isAfter(soon))
                .findFirst()
                .ifPresent(audit -> steps.add(audit(enrolled, audit)));
        List<ManagementReview> reviews = shelf.reviews(enrolled);
        reviews.stream()
                .filter(one -> !one.isSigned())
                .findFirst()
                .ifPresent(review -> steps.add(signing(enrolled, review)));
        boolean planned = audits.stream().anyMatch(one -> one.state() == AuditState.PLANNED);
        if (!planned && isDue(enrolled, days(audits))) {
            steps.add(yearly(enrolled, "audit", "/audits", THOSE_AT_WORK));
        }
        if (reviews.stream().allMatch(ManagementReview::isSigned) && isDue(enrolled, held(reviews))) {
            steps.add(yearly(enrolled, "review", "/management-reviews", Set.of(Role.MANAGER)));
        }
        return steps;
    }

    /** A year after the last one; whoever holds a certificate and never had one is asked for the first. */
    private boolean isDue(Enrolled enrolled, Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder())
                .map(last -> last.plusYears(1).isBefore(shelf.today()))
                .orElse(!enrolled.isOngoing());
    }

    private static Stream<LocalDate> days(List<Audit> audits) {
        return audits.stream()
                .filter(one -> one.state() == AuditState.CLOSED)
                .map(Audit::endedOn)
                .filter(Objects::nonNull);
    }

    private static Stream<LocalDate> held(List<ManagementReview> reviews) {
        return reviews.stream().map(one -> one.meeting().held());
    }

    private static NextStep yearly(Enrolled enrolled, String what, String page, Set<Role> whose) {
        return new NextStep(
                "reviews.yearly." + what, List.of(), "/companies/" + enrolled.company() + page, YEARLY, whose);
    }

    private static NextStep audit(Enrolled enrolled, Audit audit) {
        return new NextStep(
                "reviews.step.audit",
                List.of(audit.number(), audit.terms().planned()),
                "/companies/" + enrolled.company() + "/audits/" + audit.id(),
                AUDITING,
                THOSE_AT_WORK);
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
