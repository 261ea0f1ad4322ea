package org.zarpe.privacy.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.ExportRecord;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.privacy.queries.CompanyStory.Graded;
import org.zarpe.privacy.queries.CompanyStory.Move;
import org.zarpe.privacy.queries.CompanyStory.Story;
import org.zarpe.results.Sayings;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Words;

/** The readable part of a whole file, for paper. */
public record SummaryPage(Story story, String operator, String by, LocalDate on, Words words) implements Page {

    public String figure(DatedFact fact) {
        if (fact.missing() != null) {
            return words.of("companies.missing", fact.missing());
        }
        Quantity value = fact.value();
        return value == null
                ? words.of("ui.no-value")
                : switch (fact.kind()) {
                    case EMPLOYEES -> words.of("companies.people-count", range(value, words::number));
                    case SALES, PROFIT -> range(value, amount -> words.money(amount, fact.unit()));
                    case CAPACITY -> range(value, words::number) + " " + fact.unit();
                };
    }

    public String period(DatedFact fact) {
        return fact.from().equals(fact.to())
                ? words.date(fact.from())
                : words.of("companies.from-to", fact.from(), fact.to());
    }

    public String country(ExportRecord export) {
        return export.country() == null
                ? words.of("companies.country-unknown")
                : Countries.name(export.country(), words.language());
    }

    public String amount(ExportRecord export) {
        if (export.amount() != null && export.currency() != null) {
            return words.money(export.amount(), export.currency());
        }
        return export.share() == null
                ? words.of("ui.no-value")
                : words.of("privacy.summary.share", range(export.share(), words::percent));
    }

    public String score(Graded graded) {
        return range(graded.score().quantity(), words::score);
    }

    public String move(Move move) {
        return Sayings.change(words, move.indicator(), move.change());
    }

    public List<Quadrant> quadrants() {
        return List.of(Quadrant.values());
    }

    public List<SwotEntry> in(Quadrant quadrant) {
        return story.swot().stream()
                .filter(entry -> entry.quadrant() == quadrant)
                .toList();
    }

    private String range(Quantity value, Function<BigDecimal, String> figure) {
        return value.isExact()
                ? figure.apply(value.low())
                : words.of("companies.about", figure.apply(value.low()), figure.apply(value.high()));
    }
}
