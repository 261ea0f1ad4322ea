package org.zarpe.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zarpe.Staff;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.Paperwork;
import org.zarpe.reviews.AuditTerms.Auditor;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** What people of a workshop do when they audit it. */
@Component
public class Auditing {

    private final Staff staff;
    private final Paperwork papers;
    private final PlanAudits planning;
    private final AnswerAudits answers;
    private final ReviewShelf shelf;

    Auditing(Staff staff, Paperwork papers, PlanAudits planning, AnswerAudits answers, ReviewShelf shelf) {
        this.staff = staff;
        this.papers = papers;
        this.planning = planning;
        this.answers = answers;
        this.shelf = shelf;
    }

    public <T> T inside(Workshop workshop, Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }

    public static AuditTerms terms(Actor auditor, UUID... processes) {
        return new AuditTerms(
                LocalDate.now(), new Auditor(auditor.person().value(), auditor.name()), List.of(processes), List.of());
    }

    /** Of one process of the map, by the manager. */
    public UUID planned(Workshop workshop) {
        return planned(workshop, papers.process(workshop, "claims"));
    }

    public UUID planned(Workshop workshop, UUID process) {
        return plan(workshop, terms(workshop.manager(), process)).orThrow();
    }

    public Outcome<UUID> plan(Workshop workshop, AuditTerms terms) {
        return inside(workshop, () -> planning.plan(workshop.manager(), workshop.company(), Ids.next(), terms));
    }

    public Outcome<Long> find(Workshop workshop, Actor actor, UUID audit, String requirement, Finding finding) {
        return inside(workshop, () -> {
            Checklist checklist = checklist(workshop, audit);
            return answers.find(
                    actor,
                    workshop.company(),
                    audit,
                    requirement,
                    finding,
                    checklist.answer(checklist.question(requirement)).findingVersion());
        });
    }

    public void note(Workshop workshop, UUID audit, String requirement, String words) {
        inside(workshop, () -> {
            Checklist checklist = checklist(workshop, audit);
            return answers.note(
                            workshop.manager(),
                            workshop.company(),
                            audit,
                            requirement,
                            new Text(words, words),
                            checklist.answer(checklist.question(requirement)).noteVersion())
                    .orThrow();
        });
    }

    public Outcome<UUID> raise(Workshop workshop, UUID audit, String requirement) {
        return inside(workshop, () -> answers.raise(workshop.manager(), workshop.company(), audit, requirement));
    }

    public Outcome<UUID> close(Workshop workshop, Actor actor, UUID audit, String conclusion) {
        return inside(
                workshop, () -> planning.close(actor, workshop.company(), audit, new Text(conclusion, conclusion)));
    }

    public Checklist checklist(Workshop workshop, UUID audit) {
        return inside(workshop, () -> shelf.audit(workshop.manager(), workshop.company(), audit));
    }

    /** Every question conforms. */
    public void conforms(Workshop workshop, UUID audit) {
        for (Requirement question : checklist(workshop, audit).questions()) {
            find(workshop, workshop.manager(), audit, question.id(), Finding.CONFORMS)
                    .orThrow();
        }
    }
}
