package org.zarpe.results.queries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Computed;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.Change;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.Results;
import org.zarpe.results.domain.Course;
import org.zarpe.results.domain.RecordedValue;
import org.zarpe.results.domain.ValueLedger;
import org.zarpe.shared.PartialDate;

/** The values that stand, with those the pack's formulas give from them. */
@Component
@Transactional(readOnly = true)
public class StandingResults implements Results {

    private final ValueLedger ledger;
    private final ManyValues many;
    private final Enrolments enrolments;
    private final Rules rules;
    private final CompanyAccess access;

    StandingResults(ValueLedger ledger, ManyValues many, Enrolments enrolments, Rules rules, CompanyAccess access) {
        this.ledger = ledger;
        this.many = many;
        this.enrolments = enrolments;
        this.rules = rules;
        this.access = access;
    }

    @Override
    public List<IndicatorValue> of(EnrolmentId enrolment) {
        return standing(enrolment);
    }

    @Override
    public Map<EnrolmentId, List<IndicatorValue>> of(Collection<EnrolmentId> enrolments) {
        return many.of(enrolments);
    }

    @Override
    public Map<EnrolmentId, Map<String, Change>> changes(Collection<Enrolled> enrolled) {
        Map<EnrolmentId, List<IndicatorValue>> standing =
                of(enrolled.stream().map(Enrolled::id).toList());
        return enrolled.stream()
                .collect(Collectors.toMap(
                        Enrolled::id, one -> changes(one, standing.getOrDefault(one.id(), List.of()))));
    }

    private Map<String, Change> changes(Enrolled enrolled, List<IndicatorValue> values) {
        Map<String, Change> changes = new LinkedHashMap<>();
        courses(enrolled, values)
                .forEach(course -> changes.put(course.indicator().id(), course.change()));
        return changes;
    }

    /** One course an indicator, in the order of the pack. A director's look is written down. */
    @Transactional
    public List<Course> courses(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_RESULTS, enrolled.company());
        return courses(enrolled, standing(enrolled.id()));
    }

    private List<Course> courses(Enrolled enrolled, List<IndicatorValue> values) {
        Pack pack = enrolments.packOf(enrolled);
        Map<String, List<IndicatorValue>> own =
                values.stream().collect(Collectors.groupingBy(IndicatorValue::indicator));
        return pack.indicators().stream()
                .map(indicator -> course(pack, indicator, own.getOrDefault(indicator.id(), List.of()), values))
                .toList();
    }

    /** Everything ever recorded for the indicator, newest first, for its history. */
    @Transactional
    public List<RecordedValue> history(Actor actor, Enrolled enrolled, String indicator) {
        access.must(actor, Permission.SEE_RESULTS, enrolled.company());
        return ledger.findByEnrolmentIdOrderByPeriodFromAscAtAsc(enrolled.id()).reversed().stream()
                .filter(recorded -> recorded.value().indicator().equals(indicator))
                .toList();
    }

    /** What somebody made of the value since; itself where nobody corrected it. */
    @Transactional
    public RecordedValue corrected(Actor actor, Enrolled enrolled, RecordedValue former) {
        RecordedValue now = former;
        // a correction may itself have been recorded for an earlier period: only the references tell
        List<RecordedValue> history = history(actor, enrolled, former.value().indicator());
        while (!now.stands()) {
            UUID corrected = now.id();
            now = history.stream()
                    .filter(later -> corrected.equals(later.correctsId()))
                    .findFirst()
                    .orElseThrow();
        }
        return now;
    }

    @Transactional
    public RecordedValue recorded(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_RESULTS, company);
        return ledger.findById(id)
                .filter(value -> enrolments.get(value.enrolment()).company().equals(company))
                .orElseThrow();
    }

    private List<IndicatorValue> standing(EnrolmentId enrolment) {
        return standing(ledger.findByEnrolmentIdOrderByPeriodFromAscAtAsc(enrolment).stream());
    }

    private static List<IndicatorValue> standing(Stream<RecordedValue> recorded) {
        return recorded.filter(RecordedValue::stands).map(RecordedValue::value).toList();
    }

    private Course course(Pack pack, Indicator indicator, List<IndicatorValue> own, List<IndicatorValue> values) {
        if (indicator.formula().isEmpty()) {
            return new Course(indicator, own);
        }
        List<IndicatorValue> all = new ArrayList<>(own);
        all.addAll(computed(pack, indicator, values));
        return new Course(indicator, all);
    }

    private List<IndicatorValue> computed(Pack pack, Indicator indicator, List<IndicatorValue> values) {
        List<IndicatorValue> found = new ArrayList<>();
        periods(values).forEach((period, numbers) -> {
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
