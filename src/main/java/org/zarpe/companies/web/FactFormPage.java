package org.zarpe.companies.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.FactKind;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

/** @param former the figure that is corrected, in words; null for a new one */
public record FactFormPage(
        CompanyFile file,
        EntryForm form,
        FactKind kind,
        List<Option> missing,
        @Nullable String former) implements Page {

    /** Whether to show at once what is written where there is no exact figure. */
    public boolean isInexact() {
        return Stream.of("valueHigh", "missing")
                .anyMatch(field ->
                        form.typed().has(field) || !form.typed().at(field).isEmpty());
    }
}
