package org.zarpe.results.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.results.Change;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;

/** The standing values of one indicator, oldest first, and what they say. */
public record Course(Indicator indicator, List<IndicatorValue> values) {

    public Course {
        values = values.stream()
                .sorted(Comparator.comparing(IndicatorValue::from).thenComparing(IndicatorValue::to))
                .toList();
    }

    /** The first baseline. */
    public Optional<IndicatorValue> baseline() {
        return at(Moment.BASELINE).findFirst();
    }

    /** The latest end value. */
    public Optional<IndicatorValue> end() {
        return at(Moment.END).reduce((earlier, later) -> later);
    }

    public Change change() {
        Optional<IndicatorValue> base = baseline().filter(IndicatorValue::isKnown);
        Optional<IndicatorValue> end = end().filter(IndicatorValue::isKnown);
        Optional<BigDecimal> recorded = end.map(IndicatorValue::changePercent);
        if (recorded.isPresent()) {
            return new Change.AsRecorded(recorded.get());
        }
        Optional<BigDecimal> from = base.map(IndicatorValue::number);
        Optional<BigDecimal> to = end.map(IndicatorValue::number);
        if (from.isPresent() && to.isPresent()) {
            return compare(base.get(), from.get(), end.get(), to.get());
        }
        if (end.isPresent() && end.get().words() != null) {
            return new Change.Told(end.get().words());
        }
        return new Change.CannotTell(base.isEmpty(), end.isEmpty());
    }

    private Change compare(IndicatorValue base, BigDecimal from, IndicatorValue end, BigDecimal to) {
        return base.unit().equals(end.unit())
                ? Change.between(from, to, end.unit(), indicator.unit() == IndicatorUnit.PERCENT)
                : new Change.NotComparable(base.unit(), end.unit());
    }

    private java.util.stream.Stream<IndicatorValue> at(Moment moment) {
        return values.stream().filter(value -> value.moment() == moment);
    }
}
