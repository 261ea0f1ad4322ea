package org.zarpe.reviews.queries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.domain.AnswerBook;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.AuditAnswer;
import org.zarpe.reviews.domain.AuditScope;
import org.zarpe.reviews.domain.Audits;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.domain.ReviewBook;

/** Audits and management reviews of a company, for those who may see them. */
@Component
@Transactional(readOnly = true)
public class ReviewShelf {

    private final Audits audits;
    private final AnswerBook answers;
    private final ReviewBook reviews;
    private final ManagementSystem system;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    ReviewShelf(
            Audits audits,
            AnswerBook answers,
            ReviewBook reviews,
            ManagementSystem system,
            Enrolments enrolments,
            CompanyAccess access,
            Clock clock) {
        this.audits = audits;
        this.answers = answers;
        this.reviews = reviews;
        this.system = system;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    /** With their answers, in the order they were planned. */
    public List<Checklist> audits(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_REVIEWS, enrolled.company());
        Map<UUID, Map<String, AuditAnswer>> given = answers.ofAll(enrolled.id().value());
        Pack pack = enrolments.packOf(enrolled);
        List<OnMap> processes = system.processes(actor, enrolled);
        return audits.findByEnrolmentIdOrderByNumberAsc(enrolled.id().value()).stream()
                .map(audit -> checklist(audit, pack, processes, given.getOrDefault(audit.id(), Map.of())))
                .toList();
    }

    /** For what the company should do next; asked inside an operator's scope. */
    public List<Audit> audits(Enrolled enrolled) {
        return audits.findByEnrolmentIdOrderByNumberAsc(enrolled.id().value());
    }

    public Checklist audit(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_REVIEWS, company);
        Audit audit = audits.get(company, id);
        Enrolled enrolled = enrolments.get(new EnrolmentId(audit.enrolmentId()));
        return checklist(audit, enrolments.packOf(enrolled), system.processes(actor, enrolled), answers.of(id));
    }

    public List<ManagementReview> reviews(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_REVIEWS, enrolled.company());
        return reviews(enrolled);
    }

    /** For what the company should do next; asked inside an operator's scope. */
    public List<ManagementReview> reviews(Enrolled enrolled) {
        return reviews.of(enrolled);
    }

    public ManagementReview review(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_REVIEWS, company);
        return enrolments.current(company).stream()
                .flatMap(enrolled -> reviews.of(enrolled).stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no review " + id + " in the file of " + company));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Processes set aside since then are still asked for: an audit keeps its questions. */
    private static Checklist checklist(
            Audit audit, Pack pack, List<OnMap> processes, Map<String, AuditAnswer> answers) {
        return new Checklist(audit, AuditScope.questions(pack, audit.terms(), processes), answers);
    }
}
