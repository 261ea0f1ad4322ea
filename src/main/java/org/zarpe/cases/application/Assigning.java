package org.zarpe.cases.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Who may assess a case, and who may leave it. */
@Component
class Assigning {

    private final Independence independence;
    private final AssessmentBook book;

    Assigning(Independence independence, AssessmentBook book) {
        this.independence = independence;
        this.book = book;
    }

    Outcome<AccreditationCase> may(Actor director, PersonId person, boolean first, AccreditationCase on) {
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
        return independence.of(person, on);
    }

    Outcome<AccreditationCase> mayGo(PersonId person, AccreditationCase on) {
        boolean assigned = on.firstAssessor().filter(person::equals).isPresent()
                || on.secondAssessor().filter(person::equals).isPresent();
        if (!assigned) {
            return Outcome.refused(Refusal.stale());
        }
        boolean wrote = book.found(on.id(), false).values().stream().anyMatch(one -> one.assessor().equals(person))
                || book.found(on.id(), true).values().stream().anyMatch(one -> one.assessor().equals(person));
        return on.unless(wrote, () -> independence.named("already-assessed", person));
    }
}
