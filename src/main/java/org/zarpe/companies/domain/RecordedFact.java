package org.zarpe.companies.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.MissingCode;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;

/** A dated fact as it was recorded. It never changes: a correction is a new one that supersedes it. */
@Table(schema = "companies", name = "fact")
public final class RecordedFact {

    @Id
    private final UUID id;

    private final CompanyId companyId;
    private final FactKind kind;

    @Embedded.Nullable(prefix = "value_")
    private final @Nullable Quantity value;

    private final @Nullable MissingCode missing;
    private final String unit;
    private final PartialDate periodFrom;
    private final PartialDate periodTo;
    private final String source;
    private final @Nullable UUID correctsId;
    private boolean superseded;
    private final @Nullable UUID byPerson;
    private final Instant at;

    @Version
    private final long version;

    @PersistenceCreator
    private RecordedFact(
            UUID id,
            CompanyId companyId,
            FactKind kind,
            @Nullable Quantity value,
            @Nullable MissingCode missing,
            String unit,
            PartialDate periodFrom,
            PartialDate periodTo,
            String source,
            @Nullable UUID correctsId,
            boolean superseded,
            @Nullable UUID byPerson,
            Instant at,
            long version) {
        this.id = id;
        this.companyId = companyId;
        this.kind = kind;
        this.value = value;
        this.missing = missing;
        this.unit = unit;
        this.periodFrom = periodFrom;
        this.periodTo = periodTo;
        this.source = source;
        this.correctsId = correctsId;
        this.superseded = superseded;
        this.byPerson = byPerson;
        this.at = at;
        this.version = version;
    }

    public static RecordedFact record(UUID id, CompanyId company, DatedFact fact, @Nullable UUID by, Instant at) {
        return recorded(id, company, fact, null, by, at);
    }

    /** The corrected value; this one stays, superseded. */
    public RecordedFact correct(UUID id, DatedFact fact, @Nullable UUID by, Instant at) {
        superseded = true;
        return recorded(id, companyId, fact, this.id, by, at);
    }

    private static RecordedFact recorded(
            UUID id, CompanyId company, DatedFact fact, @Nullable UUID corrects, @Nullable UUID by, Instant at) {
        return new RecordedFact(
                id,
                company,
                fact.kind(),
                fact.value(),
                fact.missing(),
                fact.unit(),
                fact.from(),
                fact.to(),
                fact.source(),
                corrects,
                false,
                by,
                at,
                0);
    }

    public UUID id() {
        return id;
    }

    public CompanyId company() {
        return companyId;
    }

    public boolean stands() {
        return !superseded;
    }

    public DatedFact fact() {
        return new DatedFact(kind, value, missing, unit, periodFrom, periodTo, source);
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
