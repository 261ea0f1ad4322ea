package org.zarpe.reports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zarpe.reports.domain.ReportTable;
import org.zarpe.reports.queries.ReportShelf.Counted;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;

/** @param withIllustrative whether invented companies are shown: asked for beside the real ones, or there are no others */
public record TablePage(
        ReportTable table, List<Tab> programmes, List<Tab> numbers, Counted counted, boolean withIllustrative)
        implements Page {

    /** Whether there is something to choose between. */
    public boolean isMixed() {
        return counted.real() > 0 && counted.illustrative() > 0;
    }

    public String address() {
        return address(table.number(), table.programme());
    }

    public String download(String format) {
        return "/tables/" + table.number() + "." + format + "?programme="
                + URLEncoder.encode(table.programme().es(), StandardCharsets.UTF_8)
                + (withIllustrative ? "&illustrative=true" : "");
    }

    static String address(int number, Text programme) {
        return "/tables/" + number + "?programme=" + URLEncoder.encode(programme.es(), StandardCharsets.UTF_8);
    }
}
