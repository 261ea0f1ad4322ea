package org.zarpe.companies.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.DatedFact;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Words;

/** Recorded figures in a reader's words, as precise as they are known. */
final class FigureWords {

    private final Words words;

    FigureWords(Words words) {
        this.words = words;
    }

    String value(DatedFact fact) {
        if (fact.missing() != null) {
            return words.of("companies.missing", fact.missing());
        }
        return fact.value() == null ? none() : value(fact, fact.value());
    }

    private String value(DatedFact fact, Quantity value) {
        return switch (fact.kind()) {
            case EMPLOYEES -> words.of("companies.people-count", range(value, words::number));
            case SALES, PROFIT -> range(value, amount -> words.money(amount, fact.unit()));
            case CAPACITY -> range(value, words::number) + " " + fact.unit();
        };
    }

    String percent(Quantity share) {
        return range(share, words::percent);
    }

    String period(DatedFact fact) {
        return fact.from().equals(fact.to())
                ? words.date(fact.from())
                : words.of("companies.from-to", fact.from(), fact.to());
    }

    String lifetime(@Nullable PartialDate opened, @Nullable PartialDate closed) {
        String start = opened == null ? words.of("companies.date-unknown") : words.date(opened);
        return closed == null ? words.of("companies.since", start) : words.of("companies.from-to", start, closed);
    }

    String source(String source) {
        return source.isEmpty() ? words.of("companies.source.registration") : source;
    }

    String country(@Nullable String code) {
        return code == null ? words.of("companies.country-unknown") : Countries.name(code, words.language());
    }

    String day(Instant at) {
        return words.shortDate(at.atZone(ZoneId.systemDefault()).toLocalDate());
    }

    String none() {
        return words.of("ui.no-value");
    }

    private String range(Quantity value, Function<BigDecimal, String> figure) {
        return value.isExact()
                ? figure.apply(value.low())
                : words.of("companies.about", figure.apply(value.low()), figure.apply(value.high()));
    }
}
