package org.zarpe.improvement.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.IndicatorTerms;
import org.zarpe.improvement.MeasureProcesses;
import org.zarpe.improvement.Rhythm;
import org.zarpe.improvement.domain.IndicatorRules;
import org.zarpe.improvement.domain.KeptIndicator;
import org.zarpe.improvement.domain.KeptIndicators;
import org.zarpe.improvement.domain.ValueBook;
import org.zarpe.improvement.domain.ValueBook.Value;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Procedure;
import org.zarpe.methodology.ProcedureIndicator;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class KeepIndicators implements MeasureProcesses {

    private final KeptIndicators indicators;
    private final ValueBook values;
    private final ManagementSystem system;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    KeepIndicators(
            KeptIndicators indicators,
            ValueBook values,
            ManagementSystem system,
            Enrolments enrolments,
            CompanyAccess access,
            Clock clock) {
        this.indicators = indicators;
        this.values = values;
        this.system = system;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> take(Actor actor, CompanyId company, UUID id, UUID process, String indicator) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Optional<KeptIndicator> there = of(enrolled).stream()
                .filter(one ->
                        indicator.equals(one.key()) && one.terms().processId().equals(process))
                .findFirst();
        if (there.isPresent()) {
            return Outcome.done(there.get().id());
        }
        return enrolled.ifKeptUp()
                .then(open -> given(actor, enrolled, process, indicator)
                        .map(given -> enter(actor, enrolled, id, indicator, given))
                        .orElseGet(() -> Outcome.refused(Refusal.at("indicator", "choose-one"))));
    }

    @Override
    public Outcome<UUID> add(Actor actor, CompanyId company, UUID id, IndicatorTerms terms) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        if (of(enrolled).stream().anyMatch(one -> one.id().equals(id))) {
            return Outcome.done(id);
        }
        return enrolled.ifKeptUp().then(open -> enter(actor, enrolled, id, null, terms));
    }

    @Override
    public Outcome<UUID> describe(Actor actor, CompanyId company, UUID id, long version, IndicatorTerms terms) {
        return change(
                actor,
                company,
                id,
                one -> IndicatorRules.check(terms, processes(actor, one), 0)
                        .then(sound -> one.describe(sound, !values.of(id).isEmpty(), version))
                        .map(indicators::save));
    }

    @Override
    public Outcome<UUID> use(Actor actor, CompanyId company, UUID id, long version, boolean inUse) {
        return change(actor, company, id, one -> one.use(inUse, version).map(indicators::save));
    }

    @Override
    public Outcome<UUID> measure(Actor actor, CompanyId company, UUID id, Reading reading) {
        return change(
                actor,
                company,
                id,
                one -> IndicatorRules.check(
                                reading, one.terms().unit(), one.terms().rhythm(), LocalDate.now(clock))
                        .then(sound -> write(actor, one, sound)));
    }

    private Outcome<KeptIndicator> write(Actor actor, KeptIndicator indicator, Reading reading) {
        LocalDate start = indicator.terms().rhythm().start(reading.day());
        Value value = new Value(
                start, reading.value(), reading.note().strip(), actor.person().value(), reading.seen());
        Optional<Value> there = values.of(indicator.id()).stream()
                .filter(one -> one.start().equals(start))
                .findFirst();
        if (there.isEmpty()) {
            values.add(indicator, value, actor.person(), clock.instant());
            return Outcome.done(indicator);
        }
        if (there.get().number().compareTo(value.number()) == 0
                && there.get().note().equals(value.note())) {
            return Outcome.done(indicator);
        }
        return values.correct(indicator, value, actor.person(), clock.instant())
                ? Outcome.done(indicator)
                : Outcome.refused(Refusal.stale());
    }

    private Outcome<UUID> enter(Actor actor, Enrolled enrolled, UUID id, @Nullable String key, IndicatorTerms terms) {
        List<UUID> processes =
                system.processes(actor, enrolled).stream().map(OnMap::id).toList();
        return IndicatorRules.check(terms, processes, of(enrolled).size())
                .map(sound -> KeptIndicator.begin(id, enrolled, key, sound, actor.person(), clock.instant()))
                .map(indicators::save)
                .map(KeptIndicator::id);
    }

    private Optional<IndicatorTerms> given(Actor actor, Enrolled enrolled, UUID process, String indicator) {
        return system.processes(actor, enrolled).stream()
                .filter(one -> one.id().equals(process))
                .flatMap(one -> Stream.ofNullable(one.keyProcess()))
                .flatMap(key -> enrolments.packOf(enrolled).findProcess(key).stream())
                .map(KeyProcess::procedure)
                .flatMap(Optional::stream)
                .map(Procedure::indicators)
                .flatMap(List::stream)
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .map(one -> terms(process, one));
    }

    private static IndicatorTerms terms(UUID process, ProcedureIndicator given) {
        return new IndicatorTerms(
                process,
                given.name(),
                given.counted(),
                given.unit(),
                given.direction(),
                given.target(),
                Rhythm.MONTH,
                "");
    }

    private Outcome<UUID> change(
            Actor actor, CompanyId company, UUID id, Function<KeptIndicator, Outcome<KeptIndicator>> how) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        KeptIndicator indicator = indicators.get(company, id);
        return enrolments
                .get(new EnrolmentId(indicator.enrolmentId()))
                .ifKeptUp()
                .then(open -> how.apply(indicator))
                .map(KeptIndicator::id);
    }

    private List<UUID> processes(Actor actor, KeptIndicator indicator) {
        return system.processes(actor, enrolments.get(new EnrolmentId(indicator.enrolmentId()))).stream()
                .map(OnMap::id)
                .toList();
    }

    private List<KeptIndicator> of(Enrolled enrolled) {
        return indicators.findByEnrolmentIdOrderByIdAsc(enrolled.id().value());
    }
}
