package org.zarpe.internationalisation.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.EstablishmentAbroad.Kind;
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.ExportRecord;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;

/** Records as one would tell them. */
final class Recorded {
    private Recorded() {}

    static ExportRecord sale(@Nullable Integer year, @Nullable String country) {
        return of(year, country, ExportMode.DIRECT, null, null);
    }

    static ExportRecord regular(@Nullable Integer year, @Nullable String country) {
        return of(year, country, ExportMode.DIRECT, true, null);
    }

    static ExportRecord irregular(@Nullable Integer year, @Nullable String country) {
        return of(year, country, ExportMode.DIRECT, false, null);
    }

    static ExportRecord share(int year, String country, double low, double high) {
        return of(year, country, ExportMode.DIRECT, null, Quantity.between(low, high));
    }

    static ExportRecord share(int year, String country, double share) {
        return share(year, country, share, share);
    }

    static ExportRecord of(
            @Nullable Integer year,
            @Nullable String country,
            ExportMode mode,
            @Nullable Boolean regular,
            @Nullable Quantity share) {
        return new ExportRecord(year, country, mode, null, share, null, null, regular, "as told");
    }

    static ExportRecord nothingSold(int year, String country) {
        return new ExportRecord(year, country, ExportMode.DIRECT, null, null, BigDecimal.ZERO, "MXN", null, "as told");
    }

    static EstablishmentAbroad open(Kind kind, String country, int year) {
        return new EstablishmentAbroad(kind, country, PartialDate.ofYear(year), null, "as told");
    }

    static EstablishmentAbroad closed(Kind kind, String country, int opened, int closed) {
        return new EstablishmentAbroad(
                kind, country, PartialDate.ofYear(opened), PartialDate.ofYear(closed), "as told");
    }

    static PathRecords company(int founded, ExportRecord... exports) {
        return new PathRecords(PartialDate.ofYear(founded), false, List.of(exports), List.of());
    }

    static PathRecords declaringNone(int founded, ExportRecord... exports) {
        return new PathRecords(PartialDate.ofYear(founded), true, List.of(exports), List.of());
    }

    static PathRecords establishedAbroad(int founded, EstablishmentAbroad... establishments) {
        return new PathRecords(PartialDate.ofYear(founded), false, List.of(), List.of(establishments));
    }

    /** About 10 % of sales, to one customer in Costa Rica, regularly. */
    static PathRecords companyB() {
        return company(
                1998,
                new ExportRecord(
                        null, "CR", ExportMode.UNKNOWN, 1, Quantity.between(9, 11), null, null, true, "Table 1"));
    }

    /** About 90 % of sales, to the United States through a trading company, regularly. */
    static PathRecords companyC() {
        return company(2005, of(null, "US", ExportMode.TRADING_COMPANY, true, Quantity.between(88, 92)));
    }

    /** No activity in Table 1, customers abroad in Table 2. */
    static PathRecords companyD() {
        return declaringNone(1998, of(null, null, ExportMode.UNKNOWN, null, null));
    }
}
