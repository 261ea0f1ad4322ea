package org.zarpe.companies.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.shared.PartialDate;

/** An own establishment abroad as it was recorded. */
@Table(schema = "companies", name = "establishment")
public final class RecordedEstablishment extends Entry<RecordedEstablishment.Details> {

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
        super(id, companyId, details, withdrawn, version);
    }

    public static RecordedEstablishment enter(UUID id, CompanyId company, Details details) {
        return new RecordedEstablishment(id, company, details, false, 0);
    }
}
