package org.zarpe.reports.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.ExportRecord;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Words;

/** How international a company was at the start, said from its records and never from a label. */
public final class InitialLevel {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private InitialLevel() {}

    /** Blank where nothing is recorded; what was declared goes before records that contradict it. */
    public static Cell of(List<ExportRecord> exports, boolean declaredNone, Words words) {
        if (declaredNone) {
            return new Cell.Words(words.of("reports.level.none"));
        }
        List<String> parts = new ArrayList<>();
        for (ExportRecord record : exports) {
            parts.add(said(record, words));
        }
        return Cell.words(String.join(". ", parts));
    }

    private static String said(ExportRecord record, Words words) {
        String sentence =
                words.of(Boolean.TRUE.equals(record.regular()) ? "reports.level.regular" : "reports.level.exports");
        return sentence + share(record.share(), words) + customers(record.customers(), words) + country(record, words);
    }

    private static String share(@Nullable Quantity share, Words words) {
        if (share == null) {
            return "";
        }
        BigDecimal middle = share.low().add(share.high()).divide(TWO);
        return " "
                + words.of(
                        share.isExact() ? "reports.level.share" : "reports.level.share-about", words.percent(middle));
    }

    private static String customers(@Nullable Integer customers, Words words) {
        return customers == null ? "" : " " + words.of("reports.level.customers", customers);
    }

    private static String country(ExportRecord record, Words words) {
        if (record.country() == null) {
            return "";
        }
        String name = Countries.inASentence(record.country(), words.language());
        return " " + words.of(record.customers() == null ? "reports.level.to" : "reports.level.in", name);
    }
}
