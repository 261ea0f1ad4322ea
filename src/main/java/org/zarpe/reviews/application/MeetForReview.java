package org.zarpe.reviews.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.plans.ProposeFromVisit;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.HoldReviews;
import org.zarpe.reviews.domain.Decision;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.domain.ReviewBook;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;

@Component
@Transactional
class MeetForReview implements HoldReviews {

    private final ReviewBook book;
    private final GatherFigures figures;
    private final ProposeFromVisit plan;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    MeetForReview(
            ReviewBook book,
            GatherFigures figures,
            ProposeFromVisit plan,
            Enrolments enrolments,
            CompanyAccess access,
            Clock clock) {
        this.book = book;
        this.figures = figures;
        this.plan = plan;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> begin(Actor actor, CompanyId company, UUID id, Meeting meeting) {
        access.must(actor, Permission.HOLD_REVIEWS, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        List<ManagementReview> there = book.of(enrolled);
        if (there.stream().anyMatch(one -> one.id().equals(id))) {
            return Outcome.done(id);
        }
        return enrolled.ifKeptUp()
                .then(open -> ManagementReview.begin(
                        id,
                        enrolled,
                        there.size(),
                        meeting,
                        figures.of(actor, enrolled, there.isEmpty() ? null : there.getLast()),
                        today()))
                .map(review -> keep(review, actor));
    }

    @Override
    public Outcome<UUID> reword(Actor actor, CompanyId company, UUID review, long version, Meeting meeting) {
        return change(actor, Permission.HOLD_REVIEWS, company, review, open -> open.reword(meeting, version, today()));
    }

    @Override
    public Outcome<UUID> takeFigures(Actor actor, CompanyId company, UUID review) {
        return change(
                actor,
                Permission.HOLD_REVIEWS,
                company,
                review,
                open -> open.take(figures.of(actor, open.enrolled(), before(open))));
    }

    @Override
    public Outcome<UUID> decide(Actor actor, CompanyId company, UUID review, UUID id, Resolved resolved) {
        return change(actor, Permission.HOLD_REVIEWS, company, review, open -> open.decide(id, resolved, today()));
    }

    @Override
    public Outcome<UUID> strike(Actor actor, CompanyId company, UUID review, UUID decision) {
        return change(actor, Permission.HOLD_REVIEWS, company, review, open -> open.strike(decision));
    }

    @Override
    public Outcome<UUID> sign(Actor manager, CompanyId company, UUID review, long version) {
        return change(
                manager,
                Permission.SIGN_REVIEWS,
                company,
                review,
                open -> open.isSigned()
                        ? Outcome.done(open)
                        : open.sign(version, manager.person(), clock.instant()).map(signed -> follow(manager, signed)));
    }

    @Override
    public Outcome<UUID> settle(Actor actor, CompanyId company, UUID review, UUID decision) {
        return change(actor, Permission.HOLD_REVIEWS, company, review, signed -> signed.settle(decision, today()));
    }

    /** What the plan does not take, because the method has none or it is over, stays a promise of the review. */
    private ManagementReview follow(Actor manager, ManagementReview signed) {
        ManagementReview followed = signed;
        for (Decision decision : signed.standing()) {
            Outcome<UUID> proposed = plan.propose(
                    manager.person(),
                    signed.enrolled().id(),
                    decision.id(),
                    decision.what(),
                    "",
                    decision.owner(),
                    PartialDate.of(decision.due()));
            if (proposed instanceof Outcome.Done) {
                followed = followed.replaced(decision.intoPlan());
            }
        }
        return followed;
    }

    private Outcome<UUID> change(
            Actor actor,
            Permission permission,
            CompanyId company,
            UUID id,
            Function<ManagementReview, Outcome<ManagementReview>> how) {
        access.must(actor, permission, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow(() -> unknown(id));
        ManagementReview review = book.of(enrolled).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
        return enrolled.ifKeptUp()
                .then(open -> how.apply(review))
                .map(changed -> changed.equals(review) ? id : keep(changed, actor));
    }

    private @Nullable ManagementReview before(ManagementReview review) {
        List<ManagementReview> all = book.of(review.enrolled());
        int place = all.stream().map(ManagementReview::id).toList().indexOf(review.id());
        return place > 0 ? all.get(place - 1) : null;
    }

    private UUID keep(ManagementReview review, Actor actor) {
        book.save(review, actor.person());
        return review.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NoSuchElementException unknown(UUID id) {
        return new NoSuchElementException("no review " + id);
    }
}
