package org.zarpe.cases.application;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.Happening;
import org.zarpe.cases.RunCases.Surveillance;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.certificates.Certificates;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** What becomes of a certificate: the case says it and the register shows it, in one transaction. */
@Component
class LookingAfter {

    private final CaseDesk desk;
    private final Certificates certificates;
    private final Packs packs;

    LookingAfter(CaseDesk desk, Certificates certificates, Packs packs) {
        this.desk = desk;
        this.certificates = certificates;
        this.packs = packs;
    }

    Outcome<CaseState> survey(Actor director, AccreditationCase opened, Surveillance look, int seen) {
        LocalDate next = look.day()
                .plusMonths(packs.get(opened.pack())
                        .accreditation()
                        .map(Accreditation::certificate)
                        .orElseThrow()
                        .surveillanceMonths());
        return new Faults()
                .atIf(look.day().isAfter(desk.today()), "day", "date-in-future")
                .atIf(
                        opened.issued()
                                .filter(one -> look.day().isBefore(one.from()))
                                .isPresent(),
                        "day",
                        "before-certificate")
                .or(() -> look)
                .then(told -> Words.required(told.words()))
                .then(words -> desk.take(
                        opened,
                        director.person(),
                        seen,
                        new Happening.Surveyed(look.day(), look.holds(), next, words),
                        this::stillRuns))
                .map(AccreditationCase::state);
    }

    Outcome<CaseState> suspend(Actor director, AccreditationCase opened, Text reason, int seen) {
        return turn(
                director,
                opened,
                reason,
                seen,
                Happening.Suspended::new,
                this::stillRuns,
                taken -> certificates.suspend(number(taken), reason, desk.now()));
    }

    Outcome<CaseState> reinstate(Actor director, AccreditationCase opened, Text reason, int seen) {
        return turn(director, opened, reason, seen, Happening.Reinstated::new, this::unappealedRuns, this::standsAgain);
    }

    Outcome<CaseState> withdraw(Actor director, AccreditationCase opened, Text reason, int seen) {
        return turn(
                director,
                opened,
                reason,
                seen,
                Happening.Withdrawn::new,
                this::unappealedRuns,
                taken -> certificates.withdraw(number(taken), reason, desk.now()));
    }

    private Outcome<CaseState> turn(
            Actor director,
            AccreditationCase opened,
            Text reason,
            int seen,
            Function<Text, Happening> what,
            Function<AccreditationCase, Outcome<AccreditationCase>> rule,
            Function<AccreditationCase, Outcome<?>> register) {
        return Words.required(reason)
                .then(words -> desk.take(opened, director.person(), seen, what.apply(words), rule, register))
                .map(AccreditationCase::state);
    }

    /** With a suspension that is taken back, by the director or on an appeal. */
    Outcome<?> standsAgain(AccreditationCase taken) {
        return certificates.reinstate(
                number(taken), taken.events().getLast().what().words(), desk.now());
    }

    private Outcome<AccreditationCase> stillRuns(AccreditationCase one) {
        return one.unless(one.stateOn(desk.today()) == CaseState.EXPIRED, () -> Refusal.of("certificate-expired"));
    }

    private Outcome<AccreditationCase> unappealedRuns(AccreditationCase one) {
        return stillRuns(one).then(runs -> runs.unless(runs.openAppeal().isPresent(), () -> Refusal.of("appeal-open")));
    }

    private static String number(AccreditationCase of) {
        return of.issued().orElseThrow().certificate();
    }
}
