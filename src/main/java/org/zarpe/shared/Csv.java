package org.zarpe.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a table leaves the product as CSV: RFC 4180, comma and CRLF. A text that a spreadsheet would run as a formula gets an apostrophe before
 * it, also behind a sign at which a spreadsheet set to another separator would begin a new cell. Numbers stay numbers.
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile(
            "(?<![^,;|\\t\\r\\n\"])(?=[\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?=\\p{Cntrl})");

    private Csv() {}

    /** @param rows cells as they are: a {@link Number} is written as a number, null as nothing, everything else as a text */
    public static String written(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        StringBuilder written = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(written, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(Csv::harmless).toList());
            for (List<? extends @Nullable Object> row : rows) {
                printer.printRecord(row.stream().map(Csv::cell).toList());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return written.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal exact -> exact.toPlainString();
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).replaceAll("'");
    }
}
