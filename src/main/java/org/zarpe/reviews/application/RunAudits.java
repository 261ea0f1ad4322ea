package org.zarpe.reviews.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.AuditTerms;
import org.zarpe.reviews.PlanAudits;
import org.zarpe.reviews.domain.AnswerBook;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.AuditRules;
import org.zarpe.reviews.domain.Audits;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

@Component
@Transactional
class RunAudits implements PlanAudits {

    private final Audits audits;
    private final AnswerBook answers;
    private final ReviewShelf shelf;
    private final ManagementSystem system;
    private final PossibleAuditors auditors;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    RunAudits(
            Audits audits,
            AnswerBook answers,
            ReviewShelf shelf,
            ManagementSystem system,
            PossibleAuditors auditors,
            Enrolments enrolments,
            CompanyAccess access,
            Clock clock) {
        this.audits = audits;
        this.answers = answers;
        this.shelf = shelf;
        this.system = system;
        this.auditors = auditors;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> plan(Actor actor, CompanyId company, UUID id, AuditTerms terms) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        List<Audit> there =
                audits.findByEnrolmentIdOrderByNumberAsc(enrolled.id().value());
        if (there.stream().anyMatch(one -> one.id().equals(id))) {
            return Outcome.done(id);
        }
        return enrolled.ifKeptUp()
                .then(open -> sound(actor, open, terms))
                .map(sound -> Audit.plan(id, enrolled, there, sound, actor.person(), clock.instant()))
                .map(audits::save)
                .map(Audit::id);
    }

    @Override
    public Outcome<UUID> replan(Actor actor, CompanyId company, UUID audit, long version, AuditTerms terms) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        Audit planned = audits.get(company, audit);
        return enrolled(planned)
                .ifKeptUp()
                .then(open -> sound(actor, open, terms))
                .then(sound -> planned.replan(sound, version, actor.person(), clock.instant()))
                .map(audits::save)
                .map(Audit::id);
    }

    @Override
    public Outcome<UUID> callOff(Actor actor, CompanyId company, UUID audit, String reason) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        Audit planned = audits.get(company, audit);
        return enrolled(planned)
                .ifKeptUp()
                .then(open -> planned.callOff(reason, actor.person(), clock.instant(), LocalDate.now(clock)))
                .map(audits::save)
                .map(Audit::id);
    }

    @Override
    public Outcome<UUID> close(Actor actor, CompanyId company, UUID audit, Text conclusion) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        answers.hold(audit);
        Audit planned = audits.get(company, audit);
        return enrolled(planned)
                .ifKeptUp()
                .then(open -> planned.isGoneThroughBy(actor.person())
                        ? Outcome.done(open)
                        : Outcome.refused(Refusal.of(
                                "auditor-answers", planned.terms().auditor().name())))
                .then(open -> shelf.audit(actor, company, audit)
                        .close(conclusion, actor.person(), clock.instant(), LocalDate.now(clock)))
                .map(audits::save)
                .map(Audit::id);
    }

    private Outcome<AuditTerms> sound(Actor actor, Enrolled enrolled, AuditTerms terms) {
        if (!auditors.knows(actor, enrolled.company(), terms.auditor())) {
            return Outcome.refused(Refusal.at("auditor", "choose-one"));
        }
        return AuditRules.check(
                terms,
                auditors.workOf(enrolled.company(), terms.auditor()),
                enrolments.packOf(enrolled),
                system.processes(actor, enrolled).stream().filter(OnMap::inUse).toList(),
                system.standings(actor, enrolled),
                LocalDate.now(clock));
    }

    private Enrolled enrolled(Audit audit) {
        return enrolments.get(new EnrolmentId(audit.enrolmentId()));
    }
}
