package org.zarpe.processes.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.FileRecords.Wanted;
import org.zarpe.processes.GivenFile;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * Work that was done, on the sheet for it. It never changes; what was filed by mistake is struck out and stays to be read.
 *
 * @param edition number of the version of the form that was in force
 * @param keepUntil the last day it is kept at least
 * @param file null where there is a note alone
 * @param struck null while it stands
 */
public record FiledRecord(
        UUID id,
        UUID document,
        int edition,
        LocalDate madeOn,
        String note,
        @Nullable GivenFile file,
        LocalDate keepUntil,
        PersonId by,
        Instant at,
        @Nullable Withdrawal struck) {

    private static final int LONGEST_NOTE = 2000;
    /** Nobody answers for papers longer than that. */
    private static final int LONGEST_KEPT = 50;

    public static Outcome<Wanted> check(Wanted wanted, boolean withFile, LocalDate today) {
        LocalDate on = wanted.madeOn();
        LocalDate until = wanted.keepUntil();
        return new Faults()
                .text("note", wanted.note(), LONGEST_NOTE)
                .atIf(wanted.note().isBlank() && !withFile, "note", "record-empty")
                .atIf(on == null, "madeOn", "required")
                .atIf(on != null && on.isAfter(today), "madeOn", "date-in-future")
                .atIf(until == null, "keepUntil", "required")
                .atIf(on != null && until != null && !until.isAfter(on), "keepUntil", "kept-too-short")
                .atIf(
                        until != null && until.isAfter(today.plusYears(LONGEST_KEPT)),
                        "keepUntil",
                        "kept-too-long",
                        LONGEST_KEPT)
                .or(() -> wanted);
    }

    public boolean stands() {
        return struck == null;
    }

    public Outcome<FiledRecord> strike(String reason, PersonId by, Instant at) {
        if (struck != null) {
            return Outcome.refused(Refusal.stale());
        }
        return new Faults()
                .required("why", reason, LONGEST_NOTE)
                .or(() -> new FiledRecord(
                        id,
                        document,
                        edition,
                        madeOn,
                        note,
                        file,
                        keepUntil,
                        this.by,
                        this.at,
                        new Withdrawal(reason.strip(), by, at)));
    }
}
