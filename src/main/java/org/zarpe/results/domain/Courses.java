package org.zarpe.results.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zarpe.methodology.Computed;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Rules;
import org.zarpe.results.Change;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.shared.PartialDate;

/** The values that stand, with those the pack's formulas give from them: one course an indicator, in the order of the pack. */
public final class Courses {

    private final Pack pack;
    private final Rules rules;
    private final List<IndicatorValue> values;
    private final Map<Period, Map<String, BigDecimal>> periods;

    /** @param values those that stand for one enrolment */
    public Courses(Pack pack, Rules rules, List<IndicatorValue> values) {
        this.pack = pack;
        this.rules = rules;
        this.values = values;
        this.periods = periods(values);
    }

    public List<Course> all() {
        Map<String, List<IndicatorValue>> own =
                values.stream().collect(Collectors.groupingBy(IndicatorValue::indicator));
        return pack.indicators().stream()
                .map(indicator -> course(indicator, own.getOrDefault(indicator.id(), List.of())))
                .toList();
    }

    /** By indicator, in the order of the pack. */
    public Map<String, Change> changes() {
        Map<String, Change> changes = new LinkedHashMap<>();
        all().forEach(course -> changes.put(course.indicator().id(), course.change()));
        return changes;
    }

    private Course course(Indicator indicator, List<IndicatorValue> own) {
        if (indicator.formula().isEmpty()) {
            return new Course(indicator, own);
        }
        List<IndicatorValue> all = new ArrayList<>(own);
        all.addAll(computed(indicator));
        return new Course(indicator, all);
    }

    private List<IndicatorValue> computed(Indicator indicator) {
        List<IndicatorValue> found = new ArrayList<>();
        periods.forEach((period, numbers) -> {
            if (!numbers.containsKey(indicator.id())
                    && rules.compute(pack, indicator, numbers) instanceof Computed.Value computed) {
                found.add(new IndicatorValue(
                        indicator.id(),
                        period.moment(),
                        period.from(),
                        period.to(),
                        computed.value(),
                        null,
                        null,
                        null,
                        "",
                        ""));
            }
        });
        return found;
    }

    private static Map<Period, Map<String, BigDecimal>> periods(List<IndicatorValue> values) {
        Map<Period, Map<String, BigDecimal>> periods = new LinkedHashMap<>();
        for (IndicatorValue value : values) {
            if (value.number() != null) {
                periods.computeIfAbsent(new Period(value.moment(), value.from(), value.to()), any -> new HashMap<>())
                        .put(value.indicator(), value.number());
            }
        }
        return periods;
    }

    private record Period(Moment moment, PartialDate from, PartialDate to) {}
}
