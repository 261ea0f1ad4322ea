package org.zarpe.results.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.Indicator;
import org.zarpe.results.Change;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.domain.Course;
import org.zarpe.shared.charts.Sparkline;

/** One indicator of the results tab. */
public record IndicatorCard(Course course, Change change) {

    static IndicatorCard of(Course course) {
        return new IndicatorCard(course, course.change());
    }

    public Indicator indicator() {
        return course.indicator();
    }

    public boolean hasValues() {
        return !course.values().isEmpty();
    }

    /** Whether the change is a sentence, not a figure. */
    public boolean isTold() {
        return change instanceof Change.Told;
    }

    public boolean isComputed() {
        return indicator().formula().isPresent();
    }

    /** Two values at least, or there is nothing to draw. */
    public boolean isDrawn() {
        return numbers().size() > 1;
    }

    public Sparkline line() {
        return new Sparkline(
                course.baseline().map(IndicatorValue::number).orElse(null),
                new ArrayList<@Nullable BigDecimal>(numbers()));
    }

    /** "success" where the change goes the way one wants, "warning" where it goes the other. */
    public String tone() {
        BigDecimal moved = switch (change) {
            case Change.Relative relative -> relative.percent();
            case Change.Absolute absolute -> absolute.difference();
            case Change.AsRecorded recorded -> recorded.percent();
            case Change.Told told -> BigDecimal.ZERO;
            case Change.NotComparable not -> BigDecimal.ZERO;
            case Change.CannotTell cannot -> BigDecimal.ZERO;
        };
        if (moved.signum() == 0 || indicator().direction() == Direction.NONE) {
            return "neutral";
        }
        return moved.signum() > 0 == (indicator().direction() == Direction.UP) ? "success" : "warning";
    }

    private List<BigDecimal> numbers() {
        return course.values().stream()
                .map(IndicatorValue::number)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
