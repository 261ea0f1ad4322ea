package org.zarpe.internationalisation.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.ExportRecord;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;

/**
 * Everything the path is computed from. The order in which records were entered does not matter.
 *
 * @param declaresNone somebody recorded that there is no international activity
 */
public record PathRecords(
        @Nullable PartialDate founded,
        boolean declaresNone,
        List<ExportRecord> exports,
        List<EstablishmentAbroad> establishments) {

    private static final Comparator<ExportRecord> BY_YEAR = Comparator.comparing(
                    ExportRecord::year, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ExportRecord::toString);

    public PathRecords {
        exports = exports.stream().sorted(BY_YEAR).toList();
        establishments = establishments.stream()
                .sorted(Comparator.comparing(EstablishmentAbroad::toString))
                .toList();
    }

    /** The export records of years in which something was sold; a record may also say that nothing was. */
    public List<ExportRecord> sales() {
        return exports.stream().filter(PathRecords::isSale).toList();
    }

    public List<EstablishmentAbroad> openEstablishments() {
        return establishments.stream()
                .filter(establishment -> establishment.closed() == null)
                .toList();
    }

    /** In the order of entry, those of unknown date last. */
    public List<Market> markets() {
        return Stream.concat(
                        sales().stream().map(sale -> Optional.ofNullable(sale.country())),
                        establishments.stream().map(establishment -> Optional.of(establishment.country())))
                .distinct()
                .map(country -> market(country.orElse(null)))
                .sorted(Market.BY_ENTRY)
                .toList();
    }

    private Market market(@Nullable String country) {
        return new Market(
                country,
                sales().stream()
                        .filter(sale -> Objects.equals(sale.country(), country))
                        .toList(),
                establishments.stream()
                        .filter(establishment -> establishment.country().equals(country))
                        .toList());
    }

    private static boolean isSale(ExportRecord exports) {
        boolean noCustomers = exports.customers() != null && exports.customers() == 0;
        boolean noAmount = exports.amount() != null && exports.amount().signum() == 0;
        return !noCustomers && !noAmount && !isZero(exports.share());
    }

    private static boolean isZero(@Nullable Quantity share) {
        return share != null && share.high().signum() == 0;
    }
}
