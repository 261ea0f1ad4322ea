package org.zarpe.reviews.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.AuditState;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.AuditAnswer;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Lays out the page of an audit for whoever reads it. */
@Component
class AuditReading {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final ReviewShelf shelf;
    private final AuditChoices choices;
    private final Clock clock;

    AuditReading(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            ReviewShelf shelf,
            AuditChoices choices,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.choices = choices;
        this.clock = clock;
    }

    AuditPage page(Actor actor, CompanyId company, UUID id) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_REVIEWS);
        Checklist checklist = shelf.audit(actor, company, id);
        Audit audit = checklist.audit();
        boolean keeps = audit.state() == AuditState.PLANNED
                && enrolments.get(new EnrolmentId(audit.enrolmentId())).isKeptUp()
                && access.may(actor, Permission.KEEP_AUDITS, company);
        return new AuditPage(
                file,
                audit,
                new AuditPage.May(keeps, keeps && audit.isGoneThroughBy(actor.person())),
                audit.isLate(LocalDate.now(clock)),
                choices.scope(actor, audit),
                checklist.answered(),
                checklist.questions().size(),
                checklist.with(Finding.CONFORMS).size(),
                checklist.with(Finding.NOT_SEEN).size(),
                findings(checklist),
                Typed.blank());
    }

    static List<AuditPage.Found> findings(Checklist checklist) {
        return checklist.questions().stream()
                .filter(one -> {
                    Finding finding = checklist.answer(one).finding();
                    return finding != null && finding.needsWords();
                })
                .map(one -> found(checklist, one))
                .toList();
    }

    private static AuditPage.Found found(Checklist checklist, Requirement question) {
        AuditAnswer answer = checklist.answer(question);
        return new AuditPage.Found(
                question.id(),
                question.code(),
                question.name(),
                answer.finding() == null ? Finding.NOT_SEEN : answer.finding(),
                answer.note(),
                answer.nonconformity(),
                answer.awaitsNonconformity());
    }

    /** The page of the audit afterwards, or once more with what is wrong. */
    ResponseEntity<Page> after(
            Actor actor, CompanyId company, UUID audit, Map<String, String> sent, Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> Answers.seeOther(Addresses.audit(company, audit));
            case Outcome.Refused<?> refused -> {
                AuditPage page =
                        page(actor, company, audit).refused(Typed.of(sent).refused(refused.reasons()));
                yield refused.isStale() ? Answers.stale(page) : Answers.refused(page);
            }
        };
    }
}
