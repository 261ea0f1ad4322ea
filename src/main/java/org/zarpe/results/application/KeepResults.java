package org.zarpe.results.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Indicator;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.RecordResult;
import org.zarpe.results.domain.Measuring;
import org.zarpe.results.domain.RecordedValue;
import org.zarpe.results.domain.ValueLedger;
import org.zarpe.results.domain.ValueRules;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class KeepResults implements RecordResult {

    private final ValueLedger values;
    private final Enrolments enrolments;
    private final KeepChanges changes;
    private final CompanyAccess access;
    private final Clock clock;

    KeepResults(ValueLedger values, Enrolments enrolments, KeepChanges changes, CompanyAccess access, Clock clock) {
        this.values = values;
        this.enrolments = enrolments;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> record(Actor actor, EnrolmentId enrolment, UUID id, IndicatorValue value) {
        Enrolled enrolled = enrolments.get(enrolment);
        access.must(actor, Permission.RECORD_RESULTS, enrolled.company());
        if (values.existsById(id)) {
            return Outcome.done(id);
        }
        return Measuring.must(enrolled, value.moment())
                .then(open -> checked(open, value))
                .map(sound -> {
                    values.save(RecordedValue.record(id, enrolment, enrolled.pack(), sound, by(actor), now()));
                    changes.of(List.of(enrolled));
                    return id;
                });
    }

    @Override
    public Outcome<UUID> correct(Actor actor, UUID former, UUID id, IndicatorValue value) {
        RecordedValue standing = values.findById(former).orElseThrow(NoSuchElementException::new);
        Enrolled enrolled = enrolments.get(standing.enrolment());
        access.must(actor, Permission.RECORD_RESULTS, enrolled.company());
        if (values.existsById(id)) {
            return Outcome.done(id);
        }
        if (!standing.stands()) {
            return Outcome.refused(Refusal.stale());
        }
        return Measuring.must(enrolled, standing.value().moment(), value.moment())
                .then(open -> checked(open, value))
                .map(sound -> {
                    RecordedValue corrected = standing.correct(id, sound, by(actor), now());
                    values.save(standing.supersede());
                    values.save(corrected);
                    changes.of(List.of(enrolled));
                    return id;
                });
    }

    private Outcome<IndicatorValue> checked(Enrolled enrolled, IndicatorValue value) {
        Optional<Indicator> indicator = enrolments.packOf(enrolled).findIndicator(value.indicator());
        return enrolments
                .using("results", enrolled)
                .then(measured -> indicator.isPresent()
                        ? ValueRules.check(indicator.get(), value, LocalDate.now(clock))
                        : Outcome.refused(Refusal.of("indicator-unknown", value.indicator())));
    }

    private Instant now() {
        return clock.instant();
    }

    private static UUID by(Actor actor) {
        return actor.person().value();
    }
}
