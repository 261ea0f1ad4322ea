package org.zarpe.reviews;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/**
 * What the records said on the day of a management review, kept as it was.
 *
 * @param since the review before, or a year
 * @param plan null where the method has none
 * @param promised what the review before decided
 */
public record ReviewFigures(
        LocalDate since,
        LocalDate on,
        Trouble nonconformities,
        Trouble claims,
        Audits audits,
        List<Measure> measures,
        List<Share> coverage,
        @Nullable Work plan,
        List<Promised> promised) {

    public ReviewFigures {
        measures = List.copyOf(measures);
        coverage = List.copyOf(coverage);
        promised = List.copyOf(promised);
    }

    /** @param found and {@code closed}: since then; {@code open} and {@code overdue}: that day */
    public record Trouble(int found, int closed, int open, int overdue) {}

    /** @param closed since then, with what they found; {@code late}: planned for a day that had passed */
    public record Audits(int closed, int nonconforming, int observations, int planned, int late) {}

    /** In words. @param last empty while nothing was measured. @param alarm empty where there is none */
    public record Measure(Text name, Text last, Text target, Text alarm) {}

    /** Of the requirements of a foundation that apply. */
    public record Share(Text foundation, int answered, int partly, int all) {}

    public record Work(int done, int running, int late) {}

    public record Promised(Text what, LocalDate due, boolean done) {}

    public int answered() {
        return coverage.stream().mapToInt(Share::answered).sum();
    }

    public int applicable() {
        return coverage.stream().mapToInt(Share::all).sum();
    }
}
