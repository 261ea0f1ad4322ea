package org.zarpe.cases.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.AssessorBook;
import org.zarpe.impartiality.Suitability;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Who may assess a case, and who may leave it. */
@Component
class Assigning {

    private final Independence independence;
    private final AssessmentBook book;
    private final AssessorBook assessors;
    private final Enrolments enrolments;
    private final CaseDesk desk;

    Assigning(
            Independence independence,
            AssessmentBook book,
            AssessorBook assessors,
            Enrolments enrolments,
            CaseDesk desk) {
        this.independence = independence;
        this.book = book;
        this.assessors = assessors;
        this.enrolments = enrolments;
        this.desk = desk;
    }

    /** What somebody cannot assess is covered by the other one: the director says how. */
    Outcome<AccreditationCase> may(
            Actor director, PersonId person, boolean first, boolean explained, AccreditationCase on) {
        if (independence.isNot(director, person, Role.ASSESSOR)) {
            return Outcome.refused(independence.named("not-an-assessor", person));
        }
        Optional<PersonId> other = first ? on.secondAssessor() : on.firstAssessor();
        if (other.filter(person::equals).isPresent()) {
            return Outcome.refused(independence.named("assessor-twice", person));
        }
        Optional<PersonId> before = first ? on.firstAssessor() : on.secondAssessor();
        if (before.isPresent()) {
            return Outcome.refused(independence.named("assessor-there", before.get()));
        }
        Suitability suitability = assessors.of(director, person, enrolments.get(on.enrolment()), desk.today());
        return independence
                .of(person, on)
                .then(free -> unhindered(free, suitability))
                .then(free -> free.unless(
                        !suitability.gaps().isNothing() && !explained,
                        () -> independence.named("assessor-not-competent", person)));
    }

    private Outcome<AccreditationCase> unhindered(AccreditationCase on, Suitability suitability) {
        List<Refusal> hindrances = suitability.hindrances(desk.today());
        return hindrances.isEmpty() ? Outcome.done(on) : Outcome.refused(hindrances);
    }

    Outcome<AccreditationCase> mayGo(PersonId person, AccreditationCase on) {
        boolean assigned = on.firstAssessor().filter(person::equals).isPresent()
                || on.secondAssessor().filter(person::equals).isPresent();
        if (!assigned) {
            return Outcome.refused(Refusal.stale());
        }
        boolean wrote = book.found(on.id(), false).values().stream()
                        .anyMatch(one -> one.assessor().equals(person))
                || book.found(on.id(), true).values().stream()
                        .anyMatch(one -> one.assessor().equals(person));
        return on.unless(wrote, () -> independence.named("already-assessed", person));
    }
}
