package org.zarpe.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.cases.domain.Stories.COMMITTEE;
import static org.zarpe.cases.domain.Stories.DAY;
import static org.zarpe.cases.domain.Stories.DIRECTOR;
import static org.zarpe.cases.domain.Stories.FIRST;
import static org.zarpe.cases.domain.Stories.SECOND;
import static org.zarpe.cases.domain.Stories.WORDS;
import static org.zarpe.cases.domain.Stories.after;
import static org.zarpe.cases.domain.Stories.applied;
import static org.zarpe.cases.domain.Stories.inCommittee;
import static org.zarpe.cases.domain.Stories.next;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.Happening;
import org.zarpe.shared.Outcome;

class AccreditationCaseTests {

    @Provide
    Arbitrary<List<Happening>> whatever() {
        return Arbitraries.of(Stories.everything()).list().ofMaxSize(60);
    }

    @Property(tries = 500)
    void onlyStepsOfTheTableHappenWhateverIsTried(@ForAll("whatever") List<Happening> tried) {
        AccreditationCase one = applied();
        for (Happening what : tried) {
            CaseState before = one.state();
            switch (next(one, what)) {
                case Outcome.Done<AccreditationCase> done -> {
                    assertThat(what.step().isPossibleIn(before)).isTrue();
                    assertThat(done.value().version()).isEqualTo(one.version() + 1);
                    assertThat(done.value().state()).isEqualTo(what.step().after(before));
                    assertThat(done.value().events().subList(0, one.version())).isEqualTo(one.events());
                    one = done.value();
                }
                case Outcome.Refused<AccreditationCase> refused -> {
                    assertThat(what.step().isPossibleIn(before)).isFalse();
                    assertThat(refused.reasons().getFirst().code()).isEqualTo("case-not-there-yet");
                }
            }
        }
    }

    @Property(tries = 500)
    void nothingIsGrantedThatNoCommitteeWasCalledFor(@ForAll("whatever") List<Happening> tried) {
        AccreditationCase one = applied();
        for (Happening what : tried) {
            one = next(one, what) instanceof Outcome.Done<AccreditationCase> done ? done.value() : one;
        }
        List<CaseStep> steps = one.events().stream().map(event -> event.step()).toList();
        if (steps.contains(CaseStep.GRANTED)) {
            assertThat(steps.subList(0, steps.indexOf(CaseStep.GRANTED)))
                    .contains(
                            CaseStep.FOUND_READY,
                            CaseStep.ON_SITE_BEGUN,
                            CaseStep.ON_SITE_ENDED,
                            CaseStep.RECOMMENDED,
                            CaseStep.COMMITTEE_CALLED);
        }
        if (steps.contains(CaseStep.CERTIFICATE_ISSUED)) {
            assertThat(steps).contains(CaseStep.GRANTED);
        }
    }

    @Example
    void aClockThatWasSetBackStopsIt() {
        AccreditationCase one = applied();

        Outcome<AccreditationCase> early =
                one.take(new Happening.CheckedReady(true, WORDS), DIRECTOR, Stories.BEGIN.minusSeconds(1), 1);

        assertThat(code(early)).isEqualTo("clock-set-back");
    }

    @Example
    void whoeverSawLessIsTold() {
        AccreditationCase one = after(new Happening.CheckedReady(false, WORDS));

        assertThat(code(one.take(
                        new Happening.CheckedReady(true, WORDS), DIRECTOR, Stories.BEGIN.plusSeconds(9999), 1)))
                .isEqualTo("stale");
    }

    @Example
    void whoAssessesIsWhoWasAssignedLastAndNotReleased() {
        AccreditationCase one = after(
                new Happening.CheckedReady(true, WORDS),
                new Happening.Assigned(FIRST, true, WORDS),
                new Happening.Assigned(SECOND, false, WORDS),
                new Happening.Released(FIRST, WORDS));

        assertThat(one.firstAssessor()).isEmpty();
        assertThat(one.secondAssessor()).contains(SECOND);
        assertThat(one.everAssessed()).containsExactly(FIRST, SECOND);
    }

    @Example
    void aCommitteeSitsUntilItHasAnswered() {
        AccreditationCase one = inCommittee();
        assertThat(one.sitting().map(Panel::members)).contains(COMMITTEE);
        assertThat(one.decidedBefore()).isEmpty();

        AccreditationCase refused =
                next(one, new Happening.Decided(1, false, WORDS)).orThrow();

        assertThat(refused.sitting()).isEmpty();
        assertThat(refused.decidedBefore()).containsExactlyInAnyOrderElementsOf(COMMITTEE);
        assertThat(refused.nextRound()).isEqualTo(2);
    }

    @Example
    void anUpheldAppealBringsTheCaseBeforeOthers() {
        AccreditationCase refused =
                next(inCommittee(), new Happening.Decided(1, false, WORDS)).orThrow();
        AccreditationCase appealed =
                next(refused, new Happening.Appealed(WORDS)).orThrow();
        assertThat(appealed.openAppeal()).isPresent();

        AccreditationCase lifted = next(
                        next(appealed, new Happening.Heard(2, List.of(FIRST), FIRST, DAY, WORDS))
                                .orThrow(),
                        new Happening.Answered(2, Happening.Answered.Answer.REFUSAL_LIFTED, WORDS))
                .orThrow();

        assertThat(lifted.state()).isEqualTo(CaseState.RECOMMENDED);
        assertThat(lifted.refusalLifted()).isTrue();
        assertThat(lifted.openAppeal()).isEmpty();
    }

    @Example
    void aCertificateRunsOutByTheClockOnTheDayAfterItsLast() {
        AccreditationCase one = next(
                        next(inCommittee(), new Happening.Decided(1, true, WORDS))
                                .orThrow(),
                        new Happening.Issued("PIC-2026-0001", DAY, DAY.plusYears(2), WORDS))
                .orThrow();

        assertThat(one.stateOn(DAY.plusYears(2))).isEqualTo(CaseState.CERTIFIED);
        assertThat(one.stateOn(DAY.plusYears(2).plusDays(1))).isEqualTo(CaseState.EXPIRED);
        assertThat(one.state()).isEqualTo(CaseState.CERTIFIED);
        assertThat(one.nextSurveillance(12)).contains(DAY.plusYears(1));
    }

    static String code(Outcome<?> outcome) {
        return Objects.requireNonNull(outcome) instanceof Outcome.Refused<?> refused
                ? refused.reasons().getFirst().code()
                : "done";
    }
}
