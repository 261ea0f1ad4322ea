package org.zarpe.reviews.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.Nonconformities;
import org.zarpe.improvement.Nonconformities.Raised;
import org.zarpe.improvement.Origin;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.AnswerAudits;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.domain.AnswerBook;
import org.zarpe.reviews.domain.AuditAnswer;
import org.zarpe.reviews.domain.AuditScope;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

@Component
@Transactional
class WalkAudits implements AnswerAudits {

    private final AnswerBook answers;
    private final ReviewShelf shelf;
    private final Nonconformities nonconformities;
    private final ManagementSystem system;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    WalkAudits(
            AnswerBook answers,
            ReviewShelf shelf,
            Nonconformities nonconformities,
            ManagementSystem system,
            Enrolments enrolments,
            CompanyAccess access,
            Clock clock) {
        this.answers = answers;
        this.shelf = shelf;
        this.nonconformities = nonconformities;
        this.system = system;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome<Long> find(
            Actor actor, CompanyId company, UUID audit, String requirement, @Nullable Finding finding, long seen) {
        return change(actor, company, audit, requirement, (checklist, answer) -> answer.find(finding, seen))
                .map(AuditAnswer::findingVersion);
    }

    @Override
    public Outcome<Long> note(Actor actor, CompanyId company, UUID audit, String requirement, Text words, long seen) {
        return change(actor, company, audit, requirement, (checklist, answer) -> answer.note(words, seen))
                .map(AuditAnswer::noteVersion);
    }

    /** The id follows from audit and question, so that two people at once raise it once. */
    @Override
    public Outcome<UUID> raise(Actor actor, CompanyId company, UUID audit, String requirement) {
        UUID id = UUID.nameUUIDFromBytes((audit + "/" + requirement).getBytes(StandardCharsets.UTF_8));
        return change(
                        actor,
                        company,
                        audit,
                        requirement,
                        (checklist, answer) -> answer.raise(id).then(raised -> tell(actor, checklist, raised, id)))
                .map(raised -> id);
    }

    private Outcome<AuditAnswer> change(
            Actor actor,
            CompanyId company,
            UUID audit,
            String requirement,
            BiFunction<Checklist, AuditAnswer, Outcome<AuditAnswer>> how) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        answers.hold(audit);
        Checklist checklist = shelf.audit(actor, company, audit);
        AuditAnswer answer = checklist.answer(checklist.question(requirement));
        return enrolled(checklist)
                .ifKeptUp()
                .then(open -> checklist.audit().ifPlanned())
                .then(planned -> planned.isGoneThroughBy(actor.person())
                        ? how.apply(checklist, answer)
                        : Outcome.refused(Refusal.of(
                                "auditor-answers", planned.terms().auditor().name())))
                .map(changed -> {
                    if (!changed.equals(answer)) {
                        answers.save(checklist.audit(), changed, actor.person());
                    }
                    return changed;
                });
    }

    private Outcome<AuditAnswer> tell(Actor actor, Checklist checklist, AuditAnswer raised, UUID id) {
        Requirement question = checklist.question(raised.requirement());
        Enrolled enrolled = enrolled(checklist);
        return nonconformities
                .raise(
                        actor,
                        enrolled.id(),
                        id,
                        new Raised(
                                Origin.INTERNAL_AUDIT,
                                question.name(),
                                raised.note(),
                                processOf(question, checklist, system.processes(actor, enrolled)),
                                List.of(question.id()),
                                LocalDate.now(clock)))
                .map(told -> raised);
    }

    /** One that the audit looked at, where there is one. */
    private static @Nullable UUID processOf(Requirement question, Checklist checklist, List<OnMap> processes) {
        return processes.stream()
                .filter(one -> checklist.audit().terms().processes().contains(one.id()))
                .filter(one -> AuditScope.belongs(question, one))
                .map(OnMap::id)
                .findFirst()
                .orElse(null);
    }

    private Enrolled enrolled(Checklist checklist) {
        return enrolments.get(new EnrolmentId(checklist.audit().enrolmentId()));
    }
}
