package org.zarpe.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.cases.FindingState;
import org.zarpe.cases.Severity;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * A nonconformity that the assessor found: put right by the company, looked at again by the assessor.
 *
 * @param number within the case, from 1
 * @param correction what the company says it did; null while it has said nothing
 * @param check what the assessor said last; null while nobody looked again
 */
public record CaseFinding(
        UUID id,
        int number,
        String requirement,
        Severity severity,
        Text words,
        FindingState state,
        @Nullable Correction correction,
        @Nullable Check check,
        long version) {

    private static final int LONGEST = 4000;

    /**
     * @param cause why it had come to it
     * @param due by when it is wholly done, for one that may stay open; null where it is done
     */
    public record Correction(
            Text done,
            Text cause,
            List<UUID> evidence,
            @Nullable LocalDate due,
            PersonId by,
            Instant at) {
        public Correction {
            evidence = List.copyOf(evidence);
        }
    }

    public record Check(boolean solved, Text words, PersonId by, Instant at) {}

    public static CaseFinding of(UUID id, int number, String requirement, Severity severity, Text words) {
        return new CaseFinding(id, number, requirement, severity, words, FindingState.OPEN, null, null, 0);
    }

    /** Refused with {@code stale}, {@code finding-closed}, {@code required}. */
    public Outcome<CaseFinding> correct(Correction correction, long seen) {
        if (seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        if (state == FindingState.CLOSED) {
            return Outcome.refused(Refusal.of("finding-closed"));
        }
        return new Faults()
                .required("done", correction.done().es(), LONGEST)
                .required("cause", correction.cause().es(), LONGEST)
                .atIf(correction.due() != null && severity == Severity.MAJOR, "due", "due-not-for-major")
                .or(() -> with(FindingState.ANSWERED, correction, check));
    }

    /** Only what was answered can be looked at again; to send it back, a reason is given. */
    public Outcome<CaseFinding> check(Check check, long seen) {
        if (seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        if (state != FindingState.ANSWERED) {
            return Outcome.refused(Refusal.of("finding-not-answered"));
        }
        return new Faults()
                .atIf(!check.solved() && check.words().es().isBlank(), "words", "required")
                .text("words", check.words().es(), LONGEST)
                .or(() -> with(check.solved() ? FindingState.CLOSED : FindingState.RETURNED, correction, check));
    }

    public boolean isOpen() {
        return state != FindingState.CLOSED;
    }

    public boolean isOpenMajor() {
        return isOpen() && severity == Severity.MAJOR;
    }

    private CaseFinding with(FindingState state, @Nullable Correction correction, @Nullable Check check) {
        return new CaseFinding(id, number, requirement, severity, words, state, correction, check, version);
    }
}
