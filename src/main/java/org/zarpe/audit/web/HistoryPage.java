package org.zarpe.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * @param asked what of the history was asked for: what, who, since, until
 * @param older address of what comes after these, or null at the end
 * @param export address of the same as CSV
 */
public record HistoryPage(
        CompanyFile file,
        List<Told> told,
        Typed asked,
        List<Option> areas,
        List<Option> people,
        @Nullable String older,
        String export)
        implements Page {

    public String address() {
        return "/companies/" + file.company().id() + "/history";
    }

    public boolean isFiltered() {
        return asked.values().values().stream().anyMatch(value -> !value.isBlank());
    }
}
