package org.zarpe.privacy.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.Pack;
import org.zarpe.privacy.domain.Panel;
import org.zarpe.privacy.domain.Pseudonyms;
import org.zarpe.results.IndicatorValue;
import org.zarpe.shared.Csv;
import org.zarpe.shared.words.Words;

/** The panel as two tables: values, a row each, and what the columns and the indicators mean. Texts of companies are not in: a sentence may name somebody. */
final class PanelFile {

    private static final List<String> COLUMNS = List.of(
            "company",
            "cohort",
            "method",
            "method_version",
            "indicator",
            "moment",
            "period_from",
            "period_to",
            "low",
            "high",
            "change_percent",
            "unit",
            "missing");

    private PanelFile() {}

    static String values(Panel panel, Words words) {
        Pseudonyms names = new Pseudonyms();
        List<List<@Nullable Object>> rows = new ArrayList<>(
                panel.rows().stream().map(row -> row(row, names, words)).toList());
        // in the order of their pseudonyms: that in which the companies came would tell who is who
        rows.sort((one, other) -> String.valueOf(one.getFirst()).compareTo(String.valueOf(other.getFirst())));
        return Csv.written(COLUMNS, rows);
    }

    static String codebook(List<Pack> packs, Words words) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        COLUMNS.forEach(column ->
                rows.add(line("column", column, words.of("privacy.panel.column." + column.replace('_', '-')), "", "")));
        packs.forEach(pack -> pack.indicators().forEach(indicator -> rows.add(line(pack, indicator, words))));
        return Csv.written(List.of("what", "id", "means", "unit", "method"), rows);
    }

    private static List<@Nullable Object> row(Panel.Row row, Pseudonyms names, Words words) {
        IndicatorValue value = row.value();
        return line(
                names.of(row.company()),
                row.cohort() == null ? words.of("privacy.panel.other") : words.of(row.cohort()),
                row.method().id(),
                row.method().version(),
                value.indicator(),
                value.moment().name().toLowerCase(Locale.ROOT),
                value.from().toString(),
                value.to().toString(),
                value.number(),
                value.number(),
                value.changePercent(),
                value.unit(),
                value.missing() == null ? "" : value.missing().name().toLowerCase(Locale.ROOT));
    }

    private static List<@Nullable Object> line(Pack pack, Indicator indicator, Words words) {
        return line(
                "indicator",
                indicator.id(),
                words.of(indicator.name()) + ": " + words.of(indicator.meaning()),
                indicator.unit().name().toLowerCase(Locale.ROOT),
                pack.ref().toString());
    }

    private static List<@Nullable Object> line(@Nullable Object... cells) {
        List<@Nullable Object> line = new ArrayList<>();
        Collections.addAll(line, cells);
        return line;
    }
}
