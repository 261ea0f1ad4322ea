package org.zarpe.reports.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.CompanyRecords;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.Standing;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.TableColumn;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.CompanyCards;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reports.domain.Cell;
import org.zarpe.reports.domain.InitialLevel;
import org.zarpe.reports.domain.ReportTable;
import org.zarpe.reports.domain.ReportTable.Row;
import org.zarpe.results.Change;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.Results;
import org.zarpe.results.Sayings;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;

/** The three tables of a programme, for the companies the actor may see. */
@Component
@Transactional(readOnly = true)
public class ReportShelf {

    private final CompanyCards cards;
    private final Standing.Source standings;
    private final CompanyRecords records;
    private final Enrolments enrolments;
    private final SwotItems swot;
    private final Results results;

    ReportShelf(
            CompanyCards cards,
            Standing.Source standings,
            CompanyRecords records,
            Enrolments enrolments,
            SwotItems swot,
            Results results) {
        this.cards = cards;
        this.standings = standings;
        this.records = records;
        this.enrolments = enrolments;
        this.swot = swot;
        this.results = results;
    }

    /** Names of the programmes with companies the actor may see; those with real companies first. */
    public List<Text> programmes(Actor actor) {
        Set<Text> names = new LinkedHashSet<>();
        cards.visibleTo(actor).stream()
                .sorted(Comparator.comparing(card -> card.company().illustrative()))
                .forEach(card -> programmeOf(card).ifPresent(names::add));
        return List.copyOf(names);
    }

    /** The one so called in either language; the first where no name is given. */
    public Optional<Text> programme(Actor actor, @Nullable String name) {
        return programmes(actor).stream()
                .filter(one -> name == null || one.reads(name))
                .findFirst();
    }

    /** How many companies of a programme are real, and how many invented. */
    public record Counted(long real, long illustrative) {}

    public Counted counted(Actor actor, Text programme) {
        List<CompanyCard> all = of(actor, programme);
        long illustrative =
                all.stream().filter(card -> card.company().illustrative()).count();
        return new Counted(all.size() - illustrative, illustrative);
    }

    /** As it leaves the product: real companies only, or all with a last column that marks the invented ones. */
    public ReportTable export(Actor actor, int number, Text programme, boolean withIllustrative, Words words) {
        ReportTable table = table(actor, number, programme, withIllustrative, words);
        return withIllustrative ? table.markingIllustrative(words.of("reports.column.illustrative")) : table;
    }

    /** @param withIllustrative whether invented companies stand beside real ones */
    public ReportTable table(Actor actor, int number, Text programme, boolean withIllustrative, Words words) {
        List<CompanyCard> all = of(actor, programme);
        List<CompanyCard> shown = all.stream()
                .filter(card -> withIllustrative || !card.company().illustrative())
                .toList();
        return switch (number) {
            case 1 -> description(programme, shown, words);
            case 2 -> swot(programme, shown, words);
            default -> results(programme, all, shown, words);
        };
    }

    private List<CompanyCard> of(Actor actor, Text programme) {
        return cards.visibleTo(actor).stream()
                .filter(card -> programmeOf(card).filter(programme::equals).isPresent())
                .sorted(Comparator.comparing(card -> card.company().name()))
                .toList();
    }

    private Optional<Text> programmeOf(CompanyCard card) {
        return standings.of(card.company().id()).map(Standing::programme);
    }

    private ReportTable description(Text programme, List<CompanyCard> shown, Words words) {
        List<String> columns = List.of("company", "activity", "founded", "employees", "initial_level", "period");
        List<Row> rows = shown.stream()
                .map(card -> new Row(card.company(), described(card, words)))
                .toList();
        return new ReportTable(1, programme, columns, labels(columns, words), rows);
    }

    private List<Cell> described(CompanyCard card, Words words) {
        CompanyProfile company = card.company();
        CompanyId id = company.id();
        return List.of(
                Cell.words(company.name()),
                Cell.words(words.of(company.activity())),
                company.founded() == null ? new Cell.Blank() : Cell.words(words.date(company.founded())),
                employees(id),
                InitialLevel.of(records.exports(id), records.declaresNoExports(id), words),
                period(card.enrolment(), words));
    }

    private Cell employees(CompanyId company) {
        return records.facts(company).stream()
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

    private ReportTable swot(Text programme, List<CompanyCard> shown, Words words) {
        List<Row> rows = shown.stream()
                .flatMap(card -> swot.of(card.enrolment().id()).stream()
                        .map(entry -> new Row(
                                card.company(),
                                List.of(
                                        Cell.words(card.company().name()),
                                        Cell.words(words.of("reports.quadrant", entry.quadrant())),
                                        Cell.words(words.of(entry.text()))))))
                .toList();
        List<String> columns = List.of("company", "quadrant", "item");
        return new ReportTable(2, programme, columns, labels(columns, words), rows);
    }

    private ReportTable results(Text programme, List<CompanyCard> all, List<CompanyCard> shown, Words words) {
        if (all.isEmpty()) {
            return new ReportTable(3, programme, List.of(), List.of(), List.of());
        }
        Pack pack = enrolments.packOf((shown.isEmpty() ? all : shown).getFirst().enrolment());
        List<TableColumn> columns = pack.table("results");
        List<String> labels = Stream.concat(
                        Stream.of(words.of("reports.column.company")),
                        columns.stream()
                                .map(column -> words.of(
                                        pack.indicator(column.indicator()).name())))
                .toList();
        List<String> names = Stream.concat(
                        Stream.of("company"), columns.stream().map(TableColumn::column))
                .toList();
        List<Row> rows = shown.stream()
                .map(card -> new Row(card.company(), measured(card, columns, words)))
                .toList();
        return new ReportTable(3, programme, names, labels, rows);
    }

    private static List<String> labels(List<String> columns, Words words) {
        return columns.stream()
                .map(column -> words.of("reports.column." + column))
                .toList();
    }

    private List<Cell> measured(CompanyCard card, List<TableColumn> columns, Words words) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(card.company().name()));
        for (TableColumn column : columns) {
            cells.add(changed(card.enrolment(), column.indicator(), words));
        }
        return cells;
    }

    /** What was told in words as told, else the change as a figure, else blank. */
    private Cell changed(Enrolled enrolled, String indicator, Words words) {
        Optional<Cell> told = results.of(enrolled.id()).stream()
                .filter(value -> value.indicator().equals(indicator) && value.moment() == Moment.END)
                .map(IndicatorValue::words)
                .filter(Objects::nonNull)
                .map(text -> Cell.words(words.of(Objects.requireNonNull(text))))
                .reduce((earlier, later) -> later);
        return told.orElseGet(() -> switch (results.change(enrolled.id(), indicator)) {
            case Change.Relative relative -> new Cell.Figure(relative.percent());
            case Change.AsRecorded recorded -> new Cell.Figure(recorded.percent());
            // a column of percentages shows no difference as if it were one
            case Change.Absolute absolute ->
                Cell.words(Sayings.change(words, enrolments.packOf(enrolled).indicator(indicator), absolute));
            case Change.Told said -> Cell.words(words.of(said.words()));
            case Change.NotComparable not -> new Cell.Blank();
            case Change.CannotTell cannot -> new Cell.Blank();
        });
    }
}
