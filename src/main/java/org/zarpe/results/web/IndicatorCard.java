package org.zarpe.results.web;

import java.math.BigDecimal;
import java.util.Objects;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorKind;
import org.zarpe.results.Change;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Sayings;
import org.zarpe.results.domain.Course;
import org.zarpe.shared.charts.Curve;
import org.zarpe.shared.words.Words;

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

    /** The change itself is recorded where no baseline is known: then none is asked for. */
    boolean lacksBaseline() {
        return !isComputed()
                && indicator().kind() != IndicatorKind.CHANGE
                && course.baseline().isEmpty();
    }

    boolean lacksEnd() {
        return !isComputed() && course.end().isEmpty();
    }

    public boolean isBetter() {
        return tone().equals("success");
    }

    public boolean isWorse() {
        return tone().equals("warning");
    }

    public Curve curve(Words words) {
        return new Curve(
                course.baseline().map(IndicatorValue::number).orElse(null),
                course.values().stream()
                        .filter(value -> value.number() != null)
                        .map(value -> new Curve.Point(
                                Objects.requireNonNull(value.number()),
                                Sayings.value(words, indicator(), value),
                                words.of("results.moment", value.moment())))
                        .toList());
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
}
