package org.zarpe.cases.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.Happening;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** A case on the desk of somebody who may, and what happens to it written down. Asked within a transaction. */
@Component
class CaseDesk {

    private final CaseBook book;
    private final CompanyAccess access;
    private final Clock clock;

    CaseDesk(CaseBook book, CompanyAccess access, Clock clock) {
        this.book = book;
        this.access = access;
        this.clock = clock;
    }

    AccreditationCase open(Actor actor, Permission permission, CompanyId company, CaseId id) {
        access.must(actor, permission, company);
        return book.get(company, id);
    }

    /** The step, where the rule lets it through. */
    Outcome<AccreditationCase> take(
            AccreditationCase opened,
            PersonId by,
            int seen,
            Happening what,
            Function<AccreditationCase, Outcome<AccreditationCase>> rule) {
        return take(opened, by, seen, what, rule, Outcome::done);
    }

    /**
     * The same with something that has to be done with it: where that is refused, neither is done.
     *
     * @param also asked with the case as it will be
     */
    Outcome<AccreditationCase> take(
            AccreditationCase opened,
            PersonId by,
            int seen,
            Happening what,
            Function<AccreditationCase, Outcome<AccreditationCase>> rule,
            Function<AccreditationCase, Outcome<?>> also) {
        return opened.take(what, by, now(), seen)
                .then(taken -> book.hold(opened) ? Outcome.done(taken) : Outcome.refused(Refusal.stale()))
                .then(taken -> rule.apply(opened).map(allowed -> taken))
                .then(taken -> also.apply(taken).map(done -> taken))
                .map(this::kept);
    }

    Outcome<AccreditationCase> take(AccreditationCase opened, PersonId by, int seen, Happening what) {
        return take(opened, by, seen, what, Outcome::done);
    }

    private AccreditationCase kept(AccreditationCase changed) {
        book.save(changed);
        return changed;
    }

    /** As exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
