package org.zarpe.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.charts.Spans;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.web.Typed;

/**
 * All evidence of a company, what was asked for, and when what expires.
 *
 * @param enrolled false where the company is in no programme, or in one whose method has no requirements
 * @param filters those under which there is something
 * @param lines those shown
 * @param spans what has an end, the soonest first; null where nothing has
 * @param refused why something was not done that no field of the page is to blame for
 */
public record ShelfPage(
        CompanyFile file,
        boolean enrolled,
        boolean mayGive,
        boolean mayAsk,
        Count count,
        List<RequestLine> requests,
        List<Tab> filters,
        List<PieceLine> lines,
        @Nullable Spans spans,
        Typed refused)
        implements Page {

    private static final int AT_A_GLANCE = 8;

    /** How many there are of each sort. */
    public record Count(int all, long standing, long expiring, long expired) {}

    static ShelfPage empty(CompanyFile file) {
        return new ShelfPage(
                file, false, false, false, new Count(0, 0, 0, 0), List.of(), List.of(), List.of(), null, Typed.blank());
    }

    public boolean isBlank() {
        return count.all() == 0 && requests.isEmpty();
    }

    public List<PieceLine> first() {
        return folds() ? lines.subList(0, AT_A_GLANCE) : lines;
    }

    public List<PieceLine> rest() {
        return folds() ? lines.subList(AT_A_GLANCE, lines.size()) : List.of();
    }

    /** A few more are not worth a fold. */
    private boolean folds() {
        return lines.size() > AT_A_GLANCE + AT_A_GLANCE / 2;
    }

    public String address() {
        return Addresses.shelf(file.company().id());
    }
}
