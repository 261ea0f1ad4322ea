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
        String packVersion,
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

    /** @param packVersion the method version it was recorded under, as "id:version" */
    public static RecordedValue record(
            UUID id, EnrolmentId enrolment, String packVersion, IndicatorValue value, @Nullable UUID by, Instant at) {
        return of(id, enrolment, packVersion, value, null, false, by, at, 0);
    }

    /** The corrected value; this one stays, {@linkplain #supersede() superseded}. */
    public RecordedValue correct(UUID id, IndicatorValue value, @Nullable UUID by, Instant at) {
        return of(id, enrolmentId, packVersion, value, this.id, false, by, at, 0);
    }

    public RecordedValue supersede() {
        return of(id, enrolmentId, packVersion, value(), correctsId, true, byPerson, at, version);
    }

    private static RecordedValue of(
            UUID id,
            EnrolmentId enrolment,
            String packVersion,
            IndicatorValue value,
            @Nullable UUID corrects,
            boolean superseded,
            @Nullable UUID by,
            Instant at,
            long version) {
        return new RecordedValue(
                id,
                enrolment,
                packVersion,
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
