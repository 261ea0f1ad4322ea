package org.zarpe.diagnosis.domain;

import org.zarpe.diagnosis.Mark;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/** What a mark of a requirement must be. */
public final class Marking {

    private static final int LONGEST_REASON = 2000;

    private Marking() {}

    /** @param mayNotApply whether the method lets this requirement be left out */
    public static Outcome<Mark> check(Mark mark, Scale scale, boolean mayNotApply) {
        Faults faults = new Faults();
        switch (mark) {
            case Mark.Open() -> {}
            case Mark.Level(int level) ->
                faults.atIf(!scale.has(level), "level", "level-out-of-scale", scale.lowest(), scale.highest());
            case Mark.NotApplicable(String reason) ->
                faults.atIf(!mayNotApply, "level", "not-applicable-closed")
                        .atIf(reason.isBlank(), "reason", "reason-missing")
                        .text("reason", reason, LONGEST_REASON);
        }
        return faults.or(() -> mark);
    }
}
