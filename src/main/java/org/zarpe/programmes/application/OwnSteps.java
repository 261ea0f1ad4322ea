package org.zarpe.programmes.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Role;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.RuleReading;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.domain.Enrolling;

/** What the enrolment itself asks for: sending the application, deciding, closing a stage whose exit holds. */
@Component
@Transactional(readOnly = true)
class OwnSteps implements NextStep.Source {

    private static final Set<Role> STAFF = Set.of(Role.DIRECTOR, Role.ADVISER);

    private final Enrolling enrolling;
    private final Judging judging;

    OwnSteps(Enrolling enrolling, Judging judging) {
        this.enrolling = enrolling;
        this.judging = judging;
    }

    @Override
    public List<NextStep> of(Enrolled enrolled) {
        if (!enrolled.isOngoing()) {
            return List.of();
        }
        Judged judged = OneLook.judged(enrolled.id()).orElseGet(() -> judging.judged(enrolling.get(enrolled.id())));
        List<NextStep> steps = new ArrayList<>();
        send(judged).ifPresent(steps::add);
        decide(judged).ifPresent(steps::add);
        enrolled.stages().stream()
                .filter(visit -> visit.isOpen() && judged.mayClose(visit.stage()))
                .map(visit -> new NextStep(
                        "programmes.step.close-stage",
                        List.of(judged.pack().stage(visit.stage()).name()),
                        "/enrolments/" + enrolled.id() + "/stages/" + visit.stage(),
                        20,
                        STAFF))
                .forEach(steps::add);
        end(enrolled).ifPresent(steps::add);
        return List.copyOf(steps);
    }

    /** With no stage open nothing else would tell that it is over. */
    private static Optional<NextStep> end(Enrolled enrolled) {
        return enrolled.isUnderway()
                ? Optional.empty()
                : Optional.of(new NextStep(
                        "programmes.step.end", List.of(), "/companies/" + enrolled.company() + "#end", 30, STAFF));
    }

    private static Optional<NextStep> send(Judged judged) {
        boolean asks = judged.pack().findInstrument("application").isPresent();
        boolean answered = judged.facts().value("complete.application").equals(Optional.of(true));
        if (judged.enrolment().appliedOn().isPresent() || asks && !answered) {
            return Optional.empty();
        }
        return Optional.of(new NextStep(
                "programmes.step.send-application",
                List.of(),
                "/enrolments/" + judged.enrolment().id() + "/application",
                0,
                Set.of(Role.MANAGER)));
    }

    /** Told when nothing but the decision is missing. */
    private static Optional<NextStep> decide(Judged judged) {
        boolean due = judged.enrolment().decision().isEmpty()
                && judged.awaitingDecision().stream()
                        .filter(judged.enrolment().enrolled()::isOpen)
                        .anyMatch(stage -> isDue(judged, stage));
        return due
                ? Optional.of(new NextStep(
                        "programmes.step.decide",
                        List.of(),
                        "/companies/" + judged.enrolment().company() + "#decision",
                        10,
                        STAFF))
                : Optional.empty();
    }

    private static boolean isDue(Judged judged, String stage) {
        RuleReading rules = new RuleReading(judged.pack());
        return judged.exit(stage).stream()
                .filter(one -> !rules.mentions(List.of(one.condition()), "decision.go"))
                .map(JudgedCondition::judgement)
                .allMatch(judgement -> judgement.holds());
    }
}
