package org.zarpe.api.resources;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.improvement.ProcessIndicators;
import org.zarpe.improvement.ProcessIndicators.Measured;
import org.zarpe.improvement.ProcessIndicators.Now;
import org.zarpe.improvement.Rhythm;
import org.zarpe.improvement.Trend;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.shared.Text;

/** How the processes of a company run, in figures, to read. */
@RestController
@RequestMapping("/api/v1/companies/{company}/process-indicators")
@Offers(Area.PROCESSES)
class ProcessIndicatorsResource {

    private final CurrentEnrolment enrolled;
    private final ProcessIndicators indicators;

    ProcessIndicatorsResource(CurrentEnrolment enrolled, ProcessIndicators indicators) {
        this.enrolled = enrolled;
        this.indicators = indicators;
    }

    /** @param alarm whether somebody should look */
    record ProcessIndicatorBody(
            UUID id,
            Text name,
            UUID process,
            IndicatorUnit unit,
            Direction better,
            BigDecimal target,
            Rhythm rhythm,
            Trend trend,
            boolean alarm,
            @Nullable MeasuredBody last)
            implements Wire {
        static ProcessIndicatorBody of(Now one) {
            return new ProcessIndicatorBody(
                    one.id(),
                    one.name(),
                    one.process(),
                    one.unit(),
                    one.better(),
                    one.target(),
                    one.rhythm(),
                    one.trend(),
                    one.alarm() != null,
                    one.last() == null ? null : MeasuredBody.of(one.last()));
        }
    }

    record MeasuredBody(LocalDate from, LocalDate to, BigDecimal value) implements Wire {
        static MeasuredBody of(Measured one) {
            return new MeasuredBody(one.from(), one.to(), one.value());
        }
    }

    @GetMapping
    Listing<ProcessIndicatorBody> list(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "process-indicators",
                indicators.of(actor, enrolled.of(company)),
                one -> one.id().toString(),
                ProcessIndicatorBody::of);
    }

    @GetMapping("/{processIndicator}/values")
    Listing<MeasuredBody> values(
            Actor actor, Paging paging, @PathVariable CompanyId company, @PathVariable UUID processIndicator) {
        return paging.cut(
                "measured",
                indicators.values(actor, enrolled.of(company), processIndicator),
                one -> one.from().toString(),
                MeasuredBody::of);
    }
}
