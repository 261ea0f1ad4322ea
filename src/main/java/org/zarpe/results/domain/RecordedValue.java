package org.zarpe.results.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.MissingCode;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** A value of an indicator as it was recorded. It never changes: a correction is a new one that supersedes it. */
@Table(schema = "results", name = "indicator_value")
public record RecordedValue(
        @Id UUID id,
        EnrolmentId enrolmentId,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        String indicator,
        Moment moment,
        PartialDate periodFrom,
        PartialDate periodTo,
        @Nullable BigDecimal number,
        @Nullable BigDecimal changePercent,
        @Embedded.Nullable(prefix = "words_") @Nullable Text words,
        @Nullable MissingCode missing,
        String unit,
        String source,
        @Nullable UUID correctsId,
        boolean superseded,
        @Nullable UUID byPerson,
        Instant at,
        @Version long version) {

    /** @param under the method version it is recorded under */
    public static RecordedValue record(
            UUID id, EnrolmentId enrolment, PackRef under, IndicatorValue value, @Nullable UUID by, Instant at) {
        return of(id, enrolment, under, value, null, false, by, at, 0);
    }

    /** The corrected value; this one stays, {@linkplain #supersede() superseded}. */
    public RecordedValue correct(UUID id, IndicatorValue value, @Nullable UUID by, Instant at) {
        return of(id, enrolmentId, pack, value, this.id, false, by, at, 0);
    }

    public RecordedValue supersede() {
        return of(id, enrolmentId, pack, value(), correctsId, true, byPerson, at, version);
    }

    private static RecordedValue of(
            UUID id,
            EnrolmentId enrolment,
            PackRef pack,
            IndicatorValue value,
            @Nullable UUID corrects,
            boolean superseded,
            @Nullable UUID by,
            Instant at,
            long version) {
        return new RecordedValue(
                id,
                enrolment,
                pack,
                value.indicator(),
                value.moment(),
                value.from(),
                value.to(),
                value.number(),
                value.changePercent(),
                value.words(),
                value.missing(),
                value.unit(),
                value.source(),
                corrects,
                superseded,
                by,
                at,
                version);
    }

    public EnrolmentId enrolment() {
        return enrolmentId;
    }

    public boolean stands() {
        return !superseded;
    }

    public IndicatorValue value() {
        return new IndicatorValue(
                indicator, moment, periodFrom, periodTo, number, changePercent, words, missing, unit, source);
    }
}
