package org.zarpe.accreditation;

import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/** Which finding goes with which ruling, and what needs words. */
public final class VerdictRules {

    public static final int LONGEST_NOTE = 2000;

    private VerdictRules() {}

    /** @param mayNotApply whether the method lets the requirement be left out here */
    public static Outcome<Verdict> check(Verdict verdict, boolean mayNotApply) {
        boolean leftOut = verdict.ruling() == Ruling.NOT_APPLICABLE;
        boolean silent = verdict.note().es().isBlank() || verdict.note().en().isBlank();
        return new Faults()
                .atIf(leftOut && !mayNotApply, "ruling", "not-applicable-closed")
                .atIf(leftOut && silent, "note", "reason-missing")
                .atIf(verdict.finding() != null && silent, "note", "required")
                .atIf(verdict.ruling() == Ruling.DOES_NOT && !isNonconformity(verdict), "finding", "finding-missing")
                .atIf(!fits(verdict), "finding", "finding-not-fitting")
                .text("note", verdict.note().es(), LONGEST_NOTE)
                .or(() -> verdict);
    }

    private static boolean isNonconformity(Verdict verdict) {
        return verdict.finding() == Finding.MAJOR_NONCONFORMITY || verdict.finding() == Finding.MINOR_NONCONFORMITY;
    }

    private static boolean fits(Verdict verdict) {
        return switch (verdict.ruling()) {
            case MEETS -> !isNonconformity(verdict);
            case PARTLY, DOES_NOT -> true;
            case NOT_APPLICABLE, NOT_VERIFIED -> verdict.finding() == null;
        };
    }
}
