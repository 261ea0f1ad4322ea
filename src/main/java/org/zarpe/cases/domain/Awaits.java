package org.zarpe.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.FindingState;

/** What a case waits for, and from whom. */
public enum Awaits {
    // spotless:off
    CHECK           (Whose.DIRECTOR),
    PUT_IN_ORDER    (Whose.COMPANY),
    FIRST_ASSESSOR  (Whose.DIRECTOR),
    SECOND_ASSESSOR (Whose.DIRECTOR),
    VISIT           (Whose.DIRECTOR),
    BEGINNING       (Whose.ASSESSOR),
    VERDICTS        (Whose.ASSESSOR),
    CORRECTIONS     (Whose.COMPANY),
    SECOND_LOOK     (Whose.ASSESSOR),
    RECOMMENDATION  (Whose.ASSESSOR),
    COMMITTEE       (Whose.DIRECTOR),
    VOTES           (Whose.COMMITTEE),
    CLOSING         (Whose.COMMITTEE),
    ANOTHER_ROUND   (Whose.DIRECTOR),
    CERTIFICATE     (Whose.DIRECTOR),
    HEARING         (Whose.DIRECTOR),
    APPEAL_VOTES    (Whose.COMMITTEE),
    SURVEILLANCE    (Whose.DIRECTOR),
    END_OF_SUSPENSION (Whose.DIRECTOR),
    NOTHING         (Whose.NOBODY);
    // spotless:on

    /** Who is to act. */
    public enum Whose {
        COMPANY,
        DIRECTOR,
        ASSESSOR,
        COMMITTEE,
        NOBODY
    }

    private final Whose whose;

    Awaits(Whose whose) {
        this.whose = whose;
    }

    public Whose whose() {
        return whose;
    }

    /** @param surveillanceMonths as the method says */
    public static Awaits of(AccreditationCase on, List<CaseFinding> findings, LocalDate today, int surveillanceMonths) {
        return switch (on.stateOn(today)) {
            case APPLIED -> on.events().getLast().step() == CaseStep.FOUND_NOT_READY ? PUT_IN_ORDER : CHECK;
            case READY -> staffing(on);
            case PLANNED -> BEGINNING;
            case ON_SITE -> VERDICTS;
            case CORRECTING -> correcting(findings);
            case RECOMMENDED -> COMMITTEE;
            case IN_COMMITTEE -> VOTES;
            case GRANTED -> CERTIFICATE;
            case REFUSED -> on.openAppeal().isEmpty() ? NOTHING : heard(on);
            case SUSPENDED -> on.openAppeal().isEmpty() ? END_OF_SUSPENSION : heard(on);
            case CERTIFIED ->
                on.nextSurveillance(surveillanceMonths)
                                .filter(day -> !day.isAfter(today))
                                .isPresent()
                        ? SURVEILLANCE
                        : NOTHING;
            case WITHDRAWN, EXPIRED, DROPPED -> NOTHING;
        };
    }

    private static Awaits staffing(AccreditationCase on) {
        if (on.firstAssessor().isEmpty()) {
            return FIRST_ASSESSOR;
        }
        return on.secondAssessor().isEmpty() ? SECOND_ASSESSOR : VISIT;
    }

    private static Awaits correcting(List<CaseFinding> findings) {
        if (findings.stream().anyMatch(one -> isWith(one, FindingState.OPEN) || isWith(one, FindingState.RETURNED))) {
            return CORRECTIONS;
        }
        return findings.stream().anyMatch(one -> isWith(one, FindingState.ANSWERED)) ? SECOND_LOOK : RECOMMENDATION;
    }

    /** This, and what somebody else can do meanwhile: look again at what is answered, while the company still owes the rest. */
    public List<Awaits> withOthers(List<CaseFinding> findings) {
        return this == CORRECTIONS && findings.stream().anyMatch(one -> isWith(one, FindingState.ANSWERED))
                ? List.of(this, SECOND_LOOK)
                : List.of(this);
    }

    /** Whether it is done where the findings stand. */
    public boolean isAtFindings() {
        return this == CORRECTIONS || this == SECOND_LOOK;
    }

    private static boolean isWith(CaseFinding finding, FindingState state) {
        return finding.state() == state;
    }

    private static Awaits heard(AccreditationCase on) {
        return on.sitting().isPresent() ? APPEAL_VOTES : HEARING;
    }

    /** Where all who were called have voted, the chair closes; where too few of them said yes or no, others are to be called. */
    public Awaits considering(AccreditationCase on, List<Vote> votes) {
        if (this != VOTES && this != APPEAL_VOTES) {
            return this;
        }
        return on.sitting()
                .map(panel -> new Ballot(panel, on.criteria(), votes))
                .filter(ballot -> ballot.awaited().isEmpty())
                .map(ballot -> ballot.isInVain() ? ANOTHER_ROUND : CLOSING)
                .orElse(this);
    }

    /** Whether somebody is asked for something at all. */
    public boolean isSomething() {
        return this != NOTHING;
    }
}
