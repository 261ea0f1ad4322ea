package org.zarpe.internationalisation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.ExportRecord;
import org.zarpe.internationalisation.domain.PathRecords;
import org.zarpe.internationalisation.web.PathPage.Moment;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Words;

/** The records of a company abroad along time, those without a year last. */
final class Moments {

    private record Dated(@Nullable Integer year, Moment moment) {}

    private final Words words;

    Moments(Words words) {
        this.words = words;
    }

    List<Moment> of(PathRecords records) {
        return Stream.concat(
                        records.exports().stream().map(this::export),
                        records.establishments().stream().map(this::establishment))
                .sorted(Comparator.comparing(Dated::year, Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
                .map(Dated::moment)
                .toList();
    }

    private Dated export(ExportRecord sale) {
        List<String> details = new ArrayList<>();
        if (sale.customers() != null) {
            details.add(words.of("internationalisation.moment.customers", sale.customers()));
        }
        if (sale.share() != null) {
            details.add(words.of("internationalisation.moment.share", percent(sale.share())));
        }
        if (sale.amount() != null && sale.currency() != null) {
            details.add(words.money(sale.amount(), sale.currency()));
        }
        if (sale.regular() != null) {
            details.add(words.of("internationalisation.moment.regular", sale.regular() ? "yes" : "no"));
        }
        return new Dated(
                sale.year(),
                new Moment(
                        year(sale.year()),
                        words.of(
                                "internationalisation.moment.sale",
                                country(sale.country()),
                                sale.mode().name().toLowerCase(Locale.ROOT)),
                        String.join(" · ", details),
                        sale.source()));
    }

    private Dated establishment(EstablishmentAbroad establishment) {
        Integer opened =
                establishment.opened() == null ? null : establishment.opened().year();
        String details = establishment.closed() == null
                ? ""
                : words.of("internationalisation.moment.closed", establishment.closed());
        return new Dated(
                opened,
                new Moment(
                        year(opened),
                        words.of(
                                "internationalisation.moment.establishment",
                                country(establishment.country()),
                                establishment.kind().name().toLowerCase(Locale.ROOT)),
                        details,
                        establishment.source()));
    }

    private String country(@Nullable String code) {
        return words.of("internationalisation.country", code == null ? "none" : Countries.name(code, words.language()));
    }

    private String year(@Nullable Integer year) {
        return year == null ? words.of("internationalisation.entered.unknown") : Integer.toString(year);
    }

    private String percent(Quantity share) {
        return share.isExact()
                ? words.percent(share.low())
                : words.of("ui.interval", words.percent(share.low()), words.percent(share.high()));
    }
}
