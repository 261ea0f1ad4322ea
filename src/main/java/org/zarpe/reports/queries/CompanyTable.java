package org.zarpe.reports.queries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.CompanyRecords;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.FactKind;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.reports.domain.Cell;
import org.zarpe.reports.domain.InitialLevel;
import org.zarpe.reports.domain.ReportTable;
import org.zarpe.reports.domain.ReportTable.Row;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;

/** Table 1: who the companies are, and how they stood when they came. */
@Component
class CompanyTable {

    private static final List<String> COLUMNS =
            List.of("company", "activity", "founded", "employees", "initial_level", "period");

    private final CompanyRecords records;

    CompanyTable(CompanyRecords records) {
        this.records = records;
    }

    ReportTable of(Text programme, List<CompanyCard> shown, Words words) {
        Recorded recorded =
                recorded(shown.stream().map(card -> card.company().id()).toList());
        List<Row> rows = shown.stream()
                .map(card -> new Row(card.company(), described(card, recorded, words)))
                .toList();
        return ReportTable.of(1, programme, COLUMNS, rows, words);
    }

    private record Recorded(
            Map<CompanyId, List<DatedFact>> facts,
            Map<CompanyId, List<ExportRecord>> exports,
            Set<CompanyId> withoutExports) {}

    private Recorded recorded(List<CompanyId> companies) {
        return new Recorded(records.facts(companies), records.exports(companies), records.declareNoExports(companies));
    }

    private static List<Cell> described(CompanyCard card, Recorded recorded, Words words) {
        CompanyProfile company = card.company();
        CompanyId id = company.id();
        return List.of(
                Cell.words(company.name()),
                Cell.words(words.of(company.activity())),
                company.founded() == null ? new Cell.Blank() : Cell.words(words.date(company.founded())),
                employees(recorded.facts().getOrDefault(id, List.of())),
                InitialLevel.of(
                        recorded.exports().getOrDefault(id, List.of()),
                        recorded.withoutExports().contains(id),
                        words),
                period(card.enrolment(), words));
    }

    private static Cell employees(List<DatedFact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.EMPLOYEES && fact.value() != null)
                .min(Comparator.comparing(DatedFact::from))
                .map(DatedFact::value)
                .<Cell>map(value -> new Cell.Figure(value.low()))
                .orElseGet(Cell.Blank::new);
    }

    /** From the first stage's opening to the last one's closing, in months, as they were and not as planned. */
    private static Cell period(Enrolled enrolled, Words words) {
        Optional<LocalDate> start = dates(enrolled, StageVisit::opened).min(Comparator.naturalOrder());
        Optional<LocalDate> end = dates(enrolled, StageVisit::closed).max(Comparator.naturalOrder());
        if (start.isEmpty()) {
            return new Cell.Blank();
        }
        PartialDate from = month(start.get());
        boolean running = enrolled.stages().stream().anyMatch(StageVisit::isOpen);
        if (end.isEmpty() || running && enrolled.stages().stream().noneMatch(visit -> visit.closed() != null)) {
            return Cell.words(words.of("reports.period.since", from));
        }
        PartialDate to = month(end.get());
        if (from.equals(to)) {
            return Cell.words(words.date(from));
        }
        return Cell.words(
                from.year() == to.year()
                        ? words.of("reports.period.one-year", words.month(from), words.date(to))
                        : words.of("reports.period.years", from, to));
    }

    private static Stream<LocalDate> dates(Enrolled enrolled, Function<StageVisit, @Nullable LocalDate> date) {
        return enrolled.stages().stream().map(date).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static PartialDate month(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), null);
    }
}
