package org.zarpe.accreditation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;

/**
 * What accreditation still needs, and the grid of requirements.
 *
 * @param missing mandatory requirements not complete, of {@code mandatory} that apply
 * @param metFrom the level from which a requirement is met
 * @param next where this person goes on walking through the requirements, null where nothing is to be done
 * @param criteria where the method says what the committee decides by, null of a method that recognises nobody
 * @param filters to the other foundations, empty while all are shown
 */
public record AccreditationPage(
        CompanyFile file,
        boolean enrolled,
        long missing,
        long mandatory,
        int metFrom,
        @Nullable RequirementLine next,
        @Nullable String criteria,
        List<Readiness> rules,
        List<FoundationBar> foundations,
        List<Tab> filters,
        List<Tab> kinds,
        List<GridRow> rows)
        implements Page {

    static AccreditationPage empty(CompanyFile file) {
        return new AccreditationPage(
                file, false, 0, 0, 0, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public String nextAddress() {
        return next == null ? "" : RequirementAddress.of(file.company().id(), next);
    }

    /** The foundations that have rows, for the grid is read one foundation at a time. */
    public List<FoundationBar> groups() {
        return foundations.stream().filter(one -> !rowsOf(one).isEmpty()).toList();
    }

    public List<GridRow> rowsOf(FoundationBar foundation) {
        return rows.stream()
                .filter(row -> row.line()
                        .requirement()
                        .foundation()
                        .equals(foundation.foundation().id()))
                .toList();
    }
}
