package org.zarpe.diagnosis.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.domain.Drive;
import org.zarpe.shared.charts.IntervalBar;

/**
 * A score with its readings beside each other.
 *
 * @param href where its items, weights and formula stand
 * @param bars of the readers who read something of it; none when nobody did
 * @param drive null where the score is not a driver
 */
public record ScoreRow(
        String name,
        String meaning,
        String href,
        List<Bar> bars,
        @Nullable Drive drive) {

    public record Bar(Reader reader, IntervalBar interval) {}

    Optional<IntervalBar> read(Reader reader) {
        return bars.stream()
                .filter(bar -> bar.reader() == reader)
                .map(Bar::interval)
                .findFirst();
    }
}
