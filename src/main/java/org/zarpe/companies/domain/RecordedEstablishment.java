package org.zarpe.companies.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.shared.PartialDate;

/** An own establishment abroad as it was recorded. */
@Table(schema = "companies", name = "establishment")
public final class RecordedEstablishment implements Entry {

    @Id
    private final UUID id;

    private final CompanyId companyId;

    @Embedded.Empty
    private Details details;

    private boolean withdrawn;

    @Version
    private final long version;

    /** As {@link EstablishmentAbroad}, in columns. */
    public record Details(
            EstablishmentAbroad.Kind kind,
            String country,
            @Nullable PartialDate opened,
            @Nullable PartialDate closed,
            String source) {

        public static Details of(EstablishmentAbroad record) {
            return new Details(record.kind(), record.country(), record.opened(), record.closed(), record.source());
        }

        public EstablishmentAbroad record() {
            return new EstablishmentAbroad(kind, country, opened, closed, source);
        }
    }

    @PersistenceCreator
    private RecordedEstablishment(UUID id, CompanyId companyId, Details details, boolean withdrawn, long version) {
        this.id = id;
        this.companyId = companyId;
        this.details = details;
        this.withdrawn = withdrawn;
        this.version = version;
    }

    public static RecordedEstablishment enter(UUID id, CompanyId company, Details details) {
        return new RecordedEstablishment(id, company, details, false, 0);
    }

    public RecordedEstablishment change(Details details) {
        this.details = details;
        return this;
    }

    @Override
    public void withdraw() {
        this.withdrawn = true;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public CompanyId company() {
        return companyId;
    }

    public Details details() {
        return details;
    }

    @Override
    public boolean isWithdrawn() {
        return withdrawn;
    }

    @Override
    public long version() {
        return version;
    }
}
