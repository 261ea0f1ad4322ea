package org.zarpe.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.Looked;
import org.zarpe.demo.DemoCompany.Looking;
import org.zarpe.demo.DemoCompany.Meeting;
import org.zarpe.demo.DemoCompany.Resolve;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.AnswerAudits;
import org.zarpe.reviews.AuditTerms;
import org.zarpe.reviews.AuditTerms.Auditor;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.HoldReviews;
import org.zarpe.reviews.HoldReviews.Resolved;
import org.zarpe.reviews.PlanAudits;
import org.zarpe.shared.Text;

/** What a company looked at itself, and what its manager decided of it. */
@Component
class FillReviews {

    private final PlanAudits audits;
    private final AnswerAudits answers;
    private final HoldReviews reviews;
    private final ManagementSystem system;
    private final Enrolments enrolments;
    private final Clock clock;

    FillReviews(
            PlanAudits audits,
            AnswerAudits answers,
            HoldReviews reviews,
            ManagementSystem system,
            Enrolments enrolments,
            Clock clock) {
        this.audits = audits;
        this.answers = answers;
        this.reviews = reviews;
        this.system = system;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    void fill(Play play) {
        play.story().audits().forEach(audit -> look(play, audit));
        play.story().reviews().forEach(review -> meet(play, review));
    }

    private void look(Play play, Looking audit) {
        Actor auditor = audit.byManager() ? play.manager() : play.adviser();
        UUID id = play.id("audit/" + audit.key());
        AuditTerms terms = new AuditTerms(
                today().plusDays(audit.inDays()),
                new Auditor(auditor.person().value(), auditor.name()),
                processes(play, audit),
                List.of());
        audits.plan(auditor, play.company(), id, terms).orThrow();
        if (audit.conclusion() != null) {
            asked(play, audit).forEach(question -> answer(play, auditor, id, audit, question));
            audits.close(auditor, play.company(), id, audit.conclusion()).orThrow();
        }
    }

    private void answer(Play play, Actor auditor, UUID id, Looking audit, Requirement question) {
        Looked seen = audit.seen().stream()
                .filter(one -> one.requirement().equals(question.id()))
                .findFirst()
                .orElse(new Looked(question.id(), Finding.CONFORMS, Text.NOTHING));
        answers.find(auditor, play.company(), id, question.id(), seen.finding(), 0)
                .orThrow();
        answers.note(auditor, play.company(), id, question.id(), seen.note(), 0).orThrow();
        if (seen.finding() == Finding.DOES_NOT) {
            answers.raise(auditor, play.company(), id, question.id()).orThrow();
        }
    }

    private void meet(Play play, Meeting told) {
        UUID id = play.id("review/" + told.key());
        HoldReviews.Meeting meeting = new HoldReviews.Meeting(
                today(),
                play.story().people().stream().map(DemoCompany.Member::name).collect(Collectors.joining("\n")),
                told.conclusion());
        reviews.begin(play.manager(), play.company(), id, meeting).orThrow();
        for (Resolve one : told.decisions()) {
            Resolved resolved =
                    new Resolved(one.what(), play.story().nameOf(one.owner()), today().plusDays(one.inDays()));
            reviews.decide(
                            play.manager(),
                            play.company(),
                            id,
                            play.id("decision/" + told.key() + "/" + one.what().es()),
                            resolved)
                    .orThrow();
        }
        reviews.sign(play.manager(), play.company(), id, 1L + told.decisions().size())
                .orThrow();
    }

    private List<UUID> processes(Play play, Looking audit) {
        return system.processes(play.manager(), enrolments.get(play.enrolment())).stream()
                .filter(one -> audit.processes().contains(Objects.requireNonNullElse(one.keyProcess(), "")))
                .map(ManagementSystem.OnMap::id)
                .toList();
    }

    private List<Requirement> asked(Play play, Looking audit) {
        return enrolments.packOf(enrolments.get(play.enrolment())).requirements().stream()
                .filter(one -> one.processes().stream().anyMatch(audit.processes()::contains))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
