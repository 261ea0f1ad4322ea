package org.zarpe.reports.domain;

import java.util.List;
import java.util.stream.Stream;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;

/**
 * A table of a report.
 *
 * @param number 1 description of the companies, 2 SWOT, 3 results: as in the 2018 article
 * @param columns stable names in English, the same in every language and format
 * @param labels what stands above each column on a page, in the reader's language
 */
public record ReportTable(int number, Text programme, List<String> columns, List<String> labels, List<Row> rows) {

    /** @param cells one a column, the first being the company's name */
    public record Row(CompanyProfile company, List<Cell> cells) {}

    /** With the headings every method has. */
    public static ReportTable of(int number, Text programme, List<String> columns, List<Row> rows, Words words) {
        List<String> labels = columns.stream()
                .map(column -> words.of("reports.column." + column))
                .toList();
        return new ReportTable(number, programme, columns, labels, rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** As it leaves the product beside invented companies: the last column says which rows are theirs. */
    public ReportTable markingIllustrative(String label) {
        return new ReportTable(
                number,
                programme,
                with(columns, "illustrative"),
                with(labels, label),
                rows.stream()
                        .map(row -> new Row(
                                row.company(),
                                with(row.cells(), new Cell.Flag(row.company().illustrative()))))
                        .toList());
    }

    private static <T> List<T> with(List<T> those, T last) {
        return Stream.concat(those.stream(), Stream.of(last)).toList();
    }

    /** The rows of each company together, in order. */
    public List<List<Row>> byCompany() {
        return rows.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        row -> row.company().id(), java.util.LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .toList();
    }
}
