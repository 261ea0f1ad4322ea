package org.zarpe.results.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
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
public final class RecordedValue {

    @Id
    private final UUID id;

    private final EnrolmentId enrolmentId;
    private final String packVersion;
    private final String indicator;
    private final Moment moment;
    private final PartialDate periodFrom;
    private final PartialDate periodTo;
    private final @Nullable BigDecimal number;
    private final @Nullable BigDecimal changePercent;

    @Embedded.Nullable(prefix = "words_")
    private final @Nullable Text words;

    private final @Nullable MissingCode missing;
    private final String unit;
    private final String source;
    private final @Nullable UUID correctsId;
    private boolean superseded;
    private final @Nullable UUID byPerson;
    private final Instant at;

    @Version
    private final long version;

    @PersistenceCreator
    private RecordedValue(
            UUID id,
            EnrolmentId enrolmentId,
            String packVersion,
            String indicator,
            Moment moment,
            PartialDate periodFrom,
            PartialDate periodTo,
            @Nullable BigDecimal number,
            @Nullable BigDecimal changePercent,
            @Nullable Text words,
            @Nullable MissingCode missing,
            String unit,
            String source,
            @Nullable UUID correctsId,
            boolean superseded,
            @Nullable UUID byPerson,
            Instant at,
            long version) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.packVersion = packVersion;
        this.indicator = indicator;
        this.moment = moment;
        this.periodFrom = periodFrom;
        this.periodTo = periodTo;
        this.number = number;
        this.changePercent = changePercent;
        this.words = words;
        this.missing = missing;
        this.unit = unit;
        this.source = source;
        this.correctsId = correctsId;
        this.superseded = superseded;
        this.byPerson = byPerson;
        this.at = at;
        this.version = version;
    }

    /** @param packVersion the method version it was recorded under, as "id:version" */
    public static RecordedValue record(
            UUID id, EnrolmentId enrolment, String packVersion, IndicatorValue value, @Nullable UUID by, Instant at) {
        return recorded(id, enrolment, packVersion, value, null, by, at);
    }

    /** The corrected value; this one stays, superseded. */
    public RecordedValue correct(UUID id, IndicatorValue value, @Nullable UUID by, Instant at) {
        superseded = true;
        return recorded(id, enrolmentId, packVersion, value, this.id, by, at);
    }

    private static RecordedValue recorded(
            UUID id,
            EnrolmentId enrolment,
            String packVersion,
            IndicatorValue value,
            @Nullable UUID corrects,
            @Nullable UUID by,
            Instant at) {
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
                false,
                by,
                at,
                0);
    }

    public UUID id() {
        return id;
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

    public @Nullable UUID corrects() {
        return correctsId;
    }

    public @Nullable UUID by() {
        return byPerson;
    }

    public Instant at() {
        return at;
    }
}
