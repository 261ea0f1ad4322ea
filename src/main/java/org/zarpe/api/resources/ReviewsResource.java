package org.zarpe.api.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.processes.AnswersRequirement.Answer;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.reviews.AuditBooks;
import org.zarpe.reviews.AuditBooks.Decided;
import org.zarpe.reviews.AuditBooks.Found;
import org.zarpe.reviews.AuditBooks.Known;
import org.zarpe.reviews.AuditBooks.Review;
import org.zarpe.reviews.AuditState;
import org.zarpe.reviews.Coverage;
import org.zarpe.reviews.Coverages;
import org.zarpe.reviews.Finding;
import org.zarpe.shared.Text;

/** Internal audits, management reviews and what answers each requirement, to read. Auditing and signing is for people with their own sign-in. */
@RestController
@RequestMapping("/api/v1/companies/{company}")
@Offers(Area.PROCESSES)
class ReviewsResource {

    private final CurrentEnrolment enrolled;
    private final AuditBooks books;
    private final Coverages coverages;

    ReviewsResource(CurrentEnrolment enrolled, AuditBooks books, Coverages coverages) {
        this.enrolled = enrolled;
        this.books = books;
        this.coverages = coverages;
    }

    /** @param auditor who signs in, null for somebody from outside */
    record AuditBody(
            UUID id,
            String number,
            LocalDate planned,
            @Nullable UUID auditor,
            String auditorName,
            List<UUID> processes,
            List<String> foundations,
            AuditState state,
            int questions,
            List<FindingBody> findings,
            Text conclusion,
            @Nullable LocalDate endedOn)
            implements Wire {
        static AuditBody of(Known one) {
            return new AuditBody(
                    one.id(),
                    one.number(),
                    one.terms().planned(),
                    one.terms().auditor().person(),
                    one.terms().auditor().name(),
                    one.terms().processes(),
                    one.terms().foundations(),
                    one.state(),
                    one.questions(),
                    one.found().stream().map(FindingBody::of).toList(),
                    one.conclusion(),
                    one.endedOn());
        }
    }

    /** @param nonconformity what it became, or null */
    record FindingBody(
            String requirement,
            Finding finding,
            Text note,
            @Nullable UUID nonconformity) implements Wire {
        static FindingBody of(Found one) {
            return new FindingBody(one.requirement(), one.finding(), one.note(), one.nonconformity());
        }
    }

    /** @param signedAt null while it is being prepared */
    record ReviewBody(
            UUID id,
            String number,
            LocalDate held,
            int answeredRequirements,
            int applicableRequirements,
            Text conclusion,
            List<ReviewDecisionBody> decisions,
            @Nullable Instant signedAt)
            implements Wire {
        static ReviewBody of(Review one) {
            return new ReviewBody(
                    one.id(),
                    one.number(),
                    one.held(),
                    one.figures().answered(),
                    one.figures().applicable(),
                    one.conclusion(),
                    one.decisions().stream().map(ReviewDecisionBody::of).toList(),
                    one.signedAt());
        }
    }

    /** @param inPlan an action of the plan with the same id */
    record ReviewDecisionBody(
            UUID id,
            Text what,
            String owner,
            LocalDate due,
            boolean inPlan,
            @Nullable LocalDate settledOn) implements Wire {
        static ReviewDecisionBody of(Decided one) {
            return new ReviewDecisionBody(one.id(), one.what(), one.owner(), one.due(), one.inPlan(), one.settledOn());
        }
    }

    /**
     * @param evidence handed in for it and not withdrawn
     * @param records what shows besides that it is met
     */
    record CoverageBody(
            String requirement,
            Coverage.Reach reach,
            List<UUID> processes,
            List<UUID> documentsInForce,
            List<UUID> evidence,
            List<Text> records)
            implements Wire {
        static CoverageBody of(Coverage.Line line) {
            return new CoverageBody(
                    line.requirement().id(),
                    line.reach(),
                    line.processes().stream().map(OnMap::id).toList(),
                    line.inForce().stream().map(one -> one.document().id()).toList(),
                    line.evidence().stream().map(Piece::id).toList(),
                    line.records().stream().map(Answer::name).toList());
        }
    }

    @GetMapping("/audits")
    Listing<AuditBody> audits(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "audits",
                books.audits(actor, enrolled.of(company)),
                one -> one.id().toString(),
                AuditBody::of);
    }

    @GetMapping("/management-reviews")
    Listing<ReviewBody> reviews(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "management-reviews",
                books.reviews(actor, enrolled.of(company)),
                one -> one.id().toString(),
                ReviewBody::of);
    }

    @GetMapping("/coverage")
    Listing<CoverageBody> coverage(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "coverage",
                coverages.of(actor, enrolled.of(company)).lines(),
                one -> one.requirement().id(),
                CoverageBody::of);
    }
}
