package org.zarpe.results.queries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.Change;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Results;
import org.zarpe.results.domain.Course;
import org.zarpe.results.domain.Courses;
import org.zarpe.results.domain.RecordedValue;
import org.zarpe.results.domain.ValueLedger;
import org.zarpe.shared.tenancy.Look;

/** The values that stand, with those the pack's formulas give from them. */
@Component
@Transactional(readOnly = true)
public class StandingResults implements Results {

    private record Standing(EnrolmentId of) {}

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
        return Look.once(
                new Standing(enrolment),
                () -> ledger.findByEnrolmentIdOrderByPeriodFromAscAtAscIdAsc(enrolment).stream()
                        .filter(RecordedValue::stands)
                        .map(RecordedValue::value)
                        .toList());
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
                        Enrolled::id,
                        one -> courses(one, standing.getOrDefault(one.id(), List.of()))
                                .changes()));
    }

    /** One course an indicator, in the order of the pack. A director's look is written down. */
    @Transactional
    public List<Course> courses(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_RESULTS, enrolled.company());
        return courses(enrolled, of(enrolled.id())).all();
    }

    private Courses courses(Enrolled enrolled, List<IndicatorValue> values) {
        return new Courses(enrolments.packOf(enrolled), rules, values);
    }

    /** Everything ever recorded for the indicator, newest first, for its history. */
    @Transactional
    public List<RecordedValue> history(Actor actor, Enrolled enrolled, String indicator) {
        access.must(actor, Permission.SEE_RESULTS, enrolled.company());
        return ledger.findByEnrolmentIdOrderByPeriodFromAscAtAscIdAsc(enrolled.id()).reversed().stream()
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
}
