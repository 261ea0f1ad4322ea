package org.zarpe.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.programmes.domain.Verdict;
import org.zarpe.shared.Text;

/**
 * The verdict on a criterion in plain words.
 *
 * @param awaits name of the instrument it waits for, null where it waits for none
 * @param source who reports it as met, null where nobody does
 */
public record VerdictLine(
        String criterion,
        Text text,
        Text help,
        Verdict verdict,
        List<Text> missing,
        List<Text> tooImprecise,
        @Nullable Text awaits,
        @Nullable Text source,
        List<Remark> overrides) {

    public boolean isMet() {
        return verdict == Verdict.MET || verdict == Verdict.MET_AS_REPORTED;
    }

    public boolean mayBeOverridden() {
        return verdict == Verdict.NOT_MET;
    }
}
