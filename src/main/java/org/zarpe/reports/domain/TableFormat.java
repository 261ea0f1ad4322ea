package org.zarpe.reports.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zarpe.reports.domain.ReportTable.Row;
import org.zarpe.shared.Csv;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a table leaves the product. */
public enum TableFormat {
    CSV {
        @Override
        public String write(ReportTable table) {
            return Csv.written(
                    table.columns(),
                    table.rows().stream()
                            .map(row -> row.cells().stream()
                                    .map(TableFormat::csvValue)
                                    .toList())
                            .toList());
        }
    },
    /** An array of objects; figures as numbers, blanks as null. */
    JSON {
        @Override
        public String write(ReportTable table) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Row row : table.rows()) {
                Map<String, Object> object = new LinkedHashMap<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    object.put(table.columns().get(i), jsonValue(row.cells().get(i)));
                }
                rows.add(object);
            }
            return JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(rows)
                    + "\n";
        }
    },
    /** Columns set under each other, for a terminal. */
    TEXT {
        @Override
        public String write(ReportTable table) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(table.columns());
            table.rows()
                    .forEach(row -> lines.add(row.cells().stream()
                            .map(Cell::plain)
                            .map(text -> text.replaceAll("\\s+", " "))
                            .toList()));
            int[] widths = IntStream.range(0, table.columns().size())
                    .map(column -> lines.stream()
                            .mapToInt(line -> line.get(column).length())
                            .max()
                            .orElse(0))
                    .toArray();
            return lines.stream().map(line -> aligned(line, widths)).collect(Collectors.joining("\n", "", "\n"));
        }
    };

    public abstract String write(ReportTable table);

    private static String aligned(List<String> line, int[] widths) {
        StringBuilder written = new StringBuilder();
        for (int column = 0; column < line.size(); column++) {
            written.append(line.get(column))
                    .append(" ".repeat(widths[column] - line.get(column).length() + 2));
        }
        return written.toString().stripTrailing();
    }

    private static Object csvValue(Cell cell) {
        return cell instanceof Cell.Figure figure ? figure.number().stripTrailingZeros() : cell.plain();
    }

    @SuppressWarnings("NullAway") // null is JSON's word for a blank
    private static Object jsonValue(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Figure figure -> figure.number();
            case Cell.Flag flag -> flag.is();
            case Cell.Blank blank -> null;
        };
    }
}
