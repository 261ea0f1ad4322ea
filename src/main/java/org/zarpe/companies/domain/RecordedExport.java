package org.zarpe.companies.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.ExportRecord;
import org.zarpe.shared.Quantity;

/** Sales abroad as they were recorded. */
@Table(schema = "companies", name = "export")
public final class RecordedExport extends Entry<RecordedExport.Details> {

    /** As {@link ExportRecord}, in columns. */
    public record Details(
            @Nullable Integer salesYear,
            @Nullable String country,
            ExportMode mode,
            @Nullable Integer customers,
            @Embedded.Nullable(prefix = "share_") @Nullable Quantity share,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable Boolean regular,
            String source) {

        public static Details of(ExportRecord record) {
            return new Details(
                    record.year(),
                    record.country(),
                    record.mode(),
                    record.customers(),
                    record.share(),
                    record.amount(),
                    record.currency(),
                    record.regular(),
                    record.source());
        }

        public ExportRecord record() {
            return new ExportRecord(salesYear, country, mode, customers, share, amount, currency, regular, source);
        }
    }

    @PersistenceCreator
    private RecordedExport(UUID id, CompanyId companyId, Details details, boolean withdrawn, long version) {
        super(id, companyId, details, withdrawn, version);
    }

    public static RecordedExport enter(UUID id, CompanyId company, Details details) {
        return new RecordedExport(id, company, details, false, 0);
    }
}
