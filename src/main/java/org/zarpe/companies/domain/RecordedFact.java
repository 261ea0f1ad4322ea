package org.zarpe.companies.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
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
public record RecordedFact(
        @Id UUID id,
        CompanyId companyId,
        FactKind kind,
        @Embedded.Nullable(prefix = "value_") @Nullable Quantity value,
        @Nullable MissingCode missing,
        String unit,
        PartialDate periodFrom,
        PartialDate periodTo,
        String source,
        @Nullable UUID correctsId,
        boolean superseded,
        @Nullable UUID byPerson,
        Instant at,
        @Version long version) {

    public static RecordedFact record(UUID id, CompanyId company, DatedFact fact, @Nullable UUID by, Instant at) {
        return of(id, company, fact, null, false, by, at, 0);
    }

    /** The corrected value; this one stays, {@linkplain #supersede() superseded}. */
    public RecordedFact correct(UUID id, DatedFact fact, @Nullable UUID by, Instant at) {
        return of(id, companyId, fact, this.id, false, by, at, 0);
    }

    public RecordedFact supersede() {
        return of(id, companyId, fact(), correctsId, true, byPerson, at, version);
    }

    private static RecordedFact of(
            UUID id,
            CompanyId company,
            DatedFact fact,
            @Nullable UUID corrects,
            boolean superseded,
            @Nullable UUID by,
            Instant at,
            long version) {
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
                superseded,
                by,
                at,
                version);
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
}
