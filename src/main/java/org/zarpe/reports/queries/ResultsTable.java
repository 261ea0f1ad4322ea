package org.zarpe.reports.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.TableColumn;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reports.domain.Cell;
import org.zarpe.reports.domain.ReportTable;
import org.zarpe.reports.domain.ReportTable.Row;
import org.zarpe.results.Change;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.Results;
import org.zarpe.results.Sayings;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;

/** Table 3: what changed from baseline to end, in the columns of the method. */
@Component
class ResultsTable {

    private final Enrolments enrolments;
    private final Results results;

    ResultsTable(Enrolments enrolments, Results results) {
        this.enrolments = enrolments;
        this.results = results;
    }

    /** @param all of the programme, so that the headings stand where nobody is shown */
    ReportTable of(Text programme, List<CompanyCard> all, List<CompanyCard> shown, Words words) {
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
        List<Enrolled> enrolled = shown.stream().map(CompanyCard::enrolment).toList();
        Map<EnrolmentId, Map<String, Change>> changes = results.changes(enrolled);
        Map<EnrolmentId, List<IndicatorValue>> values =
                results.of(enrolled.stream().map(Enrolled::id).toList());
        List<Row> rows = shown.stream()
                .map(card -> new Row(
                        card.company(),
                        measured(
                                card,
                                columns,
                                values.getOrDefault(card.enrolment().id(), List.of()),
                                Objects.requireNonNull(
                                        changes.get(card.enrolment().id())),
                                words)))
                .toList();
        return new ReportTable(3, programme, names, labels, rows);
    }

    private List<Cell> measured(
            CompanyCard card,
            List<TableColumn> columns,
            List<IndicatorValue> values,
            Map<String, Change> changes,
            Words words) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(card.company().name()));
        for (TableColumn column : columns) {
            String indicator = column.indicator();
            cells.add(told(values, indicator, words)
                    .orElseGet(() -> changed(card.enrolment(), indicator, changes.get(indicator), words)));
        }
        return cells;
    }

    /** What was told in words of the end goes before any figure. */
    private static Optional<Cell> told(List<IndicatorValue> values, String indicator, Words words) {
        return values.stream()
                .filter(value -> value.indicator().equals(indicator) && value.moment() == Moment.END)
                .map(IndicatorValue::words)
                .filter(Objects::nonNull)
                .map(text -> Cell.words(words.of(Objects.requireNonNull(text))))
                .reduce((earlier, later) -> later);
    }

    /** @param change null where an earlier version of the method has no such indicator */
    private Cell changed(Enrolled enrolled, String indicator, @Nullable Change change, Words words) {
        return switch (change) {
            case Change.Relative relative -> new Cell.Figure(relative.percent());
            case Change.AsRecorded recorded -> new Cell.Figure(recorded.percent());
            // a column of percentages shows no difference as if it were one
            case Change.Absolute absolute ->
                Cell.words(Sayings.change(words, enrolments.packOf(enrolled).indicator(indicator), absolute));
            case Change.Told said -> Cell.words(words.of(said.words()));
            case Change.NotComparable not -> new Cell.Blank();
            case Change.CannotTell cannot -> new Cell.Blank();
            case null -> new Cell.Blank();
        };
    }
}
