package org.zarpe.cases.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseKind;
import org.zarpe.cases.Criteria;
import org.zarpe.cases.Happening;
import org.zarpe.certificates.Scope;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** A case of nobody in particular, and what may happen to it. */
final class Stories {

    static final Instant BEGIN = Instant.parse("2026-11-02T15:00:00Z");
    static final PersonId MANAGER = new PersonId(new UUID(0, 1));
    static final PersonId DIRECTOR = new PersonId(new UUID(0, 2));
    static final PersonId FIRST = new PersonId(new UUID(0, 3));
    static final PersonId SECOND = new PersonId(new UUID(0, 4));
    static final List<PersonId> COMMITTEE =
            List.of(new PersonId(new UUID(1, 1)), new PersonId(new UUID(1, 2)), new PersonId(new UUID(1, 3)));
    static final Text WORDS = new Text("Porque sí", "Because");
    static final Criteria CRITERIA = new Criteria(List.of("a", "b"), 3, new BigDecimal("0.5"), false, 2);
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Stories() {}

    static AccreditationCase applied() {
        Text thing = new Text("Silla", "Chair");
        Scope scope = new Scope(List.of(new Scope.Product(thing, null)), List.of("Tonalá"), List.of(thing));
        return new AccreditationCase(
                new CaseId(new UUID(9, 9)),
                new CompanyId(new UUID(9, 8)),
                new EnrolmentId(new UUID(9, 7)),
                CaseKind.INITIAL,
                new PackRef("proveedor-internacional-confiable", "1.1.0"),
                CRITERIA,
                List.of(new CaseEvent(1, BEGIN, MANAGER, new Happening.Applied(scope, Set.of(), WORDS, null))));
    }

    static Outcome<AccreditationCase> next(AccreditationCase one, Happening what) {
        return one.take(what, DIRECTOR, one.events().getLast().at().plus(Duration.ofHours(1)), one.version());
    }

    static AccreditationCase after(Happening... all) {
        AccreditationCase one = applied();
        for (Happening what : all) {
            one = next(one, what).orThrow();
        }
        return one;
    }

    static AccreditationCase inCommittee() {
        return after(
                new Happening.CheckedReady(true, WORDS),
                new Happening.Assigned(FIRST, true, WORDS),
                new Happening.Assigned(SECOND, false, WORDS),
                new Happening.Planned(DAY, "En el taller", List.of("req"), WORDS),
                new Happening.Begun(WORDS),
                new Happening.Ended(WORDS),
                new Happening.Recommended(true, WORDS),
                called(1));
    }

    static Happening called(int round) {
        return new Happening.Called(round, COMMITTEE, COMMITTEE.getFirst(), DAY, WORDS);
    }

    /** One of each kind, fit or not. */
    static List<Happening> everything() {
        return List.of(
                new Happening.CheckedReady(true, WORDS),
                new Happening.CheckedReady(false, WORDS),
                new Happening.Assigned(FIRST, true, WORDS),
                new Happening.Assigned(SECOND, false, WORDS),
                new Happening.Released(SECOND, WORDS),
                new Happening.Planned(DAY, "En el taller", List.of("req"), WORDS),
                new Happening.Begun(WORDS),
                new Happening.Ended(WORDS),
                new Happening.Recommended(true, WORDS),
                new Happening.Returned(WORDS),
                called(1),
                new Happening.Decided(1, true, WORDS),
                new Happening.Decided(1, false, WORDS),
                new Happening.Issued("PIC-2026-0001", DAY, DAY.plusYears(2), WORDS),
                new Happening.Surveyed(DAY, true, DAY.plusYears(1), WORDS),
                new Happening.Suspended(WORDS),
                new Happening.Reinstated(WORDS),
                new Happening.Withdrawn(WORDS),
                new Happening.Appealed(WORDS),
                new Happening.Heard(2, COMMITTEE, COMMITTEE.getFirst(), DAY, WORDS),
                new Happening.Answered(2, Happening.Answered.Answer.DISMISSED, WORDS),
                new Happening.Answered(2, Happening.Answered.Answer.REFUSAL_LIFTED, WORDS),
                new Happening.Answered(2, Happening.Answered.Answer.SUSPENSION_LIFTED, WORDS),
                new Happening.Dropped(WORDS));
    }
}
