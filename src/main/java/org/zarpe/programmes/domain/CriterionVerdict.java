package org.zarpe.programmes.domain;

import java.util.List;
import java.util.Optional;
import org.zarpe.methodology.Criterion;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Judgement;

/**
 * The verdict on one criterion, and what made it.
 *
 * @param report the source that says it is met, where one does
 * @param overrides every exception the director made; the last one counts, all are shown
 */
public record CriterionVerdict(
        Criterion criterion,
        Verdict verdict,
        Judgement judgement,
        Optional<CriterionNote> report,
        List<CriterionNote> overrides) {

    /** What the facts settle, they settle; a report is heard only where they cannot tell. */
    public static CriterionVerdict of(
            Criterion criterion, Judgement judgement, Facts facts, List<CriterionNote> notes) {
        Optional<CriterionNote> report =
                of(notes, criterion, CriterionNote.Kind.REPORT).stream().reduce((first, later) -> later);
        return new CriterionVerdict(
                criterion,
                verdict(criterion, judgement, facts, report.isPresent()),
                judgement,
                report,
                of(notes, criterion, CriterionNote.Kind.OVERRIDE));
    }

    public boolean isOverridden() {
        return !overrides.isEmpty();
    }

    /** Whether it keeps the company out: what cannot be told does not. */
    public boolean isInTheWay() {
        return verdict == Verdict.NOT_MET && !isOverridden();
    }

    private static Verdict verdict(Criterion criterion, Judgement judgement, Facts facts, boolean reported) {
        boolean waits = criterion
                .awaits()
                .map(instrument -> !facts.value("complete." + instrument).equals(Optional.of(true)))
                .orElse(false);
        if (waits) {
            return reported ? Verdict.MET_AS_REPORTED : Verdict.CANNOT_TELL_YET;
        }
        return switch (judgement.truth()) {
            case YES -> Verdict.MET;
            case NO -> Verdict.NOT_MET;
            case CANNOT_TELL -> reported ? Verdict.MET_AS_REPORTED : Verdict.CANNOT_TELL;
        };
    }

    private static List<CriterionNote> of(List<CriterionNote> notes, Criterion criterion, CriterionNote.Kind kind) {
        return notes.stream()
                .filter(note -> note.kind() == kind && note.criterion().equals(criterion.id()))
                .toList();
    }
}
