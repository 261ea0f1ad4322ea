package org.zarpe.improvement.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The form of an indicator.
 *
 * @param name null for a new one
 * @param version null for a new one
 * @param names of people who may measure it
 */
public record IndicatorFormPage(
        CompanyFile file,
        UUID id,
        @Nullable Text name,
        @Nullable Long version,
        Typed typed,
        Choices choices,
        List<String> names,
        List<Difference> differences)
        implements Page {

    /** What can be chosen in it. */
    public record Choices(List<Option> processes, List<Option> units, List<Option> ways, List<Option> rhythms) {}

    public boolean isNew() {
        return name == null;
    }

    public String back() {
        return isNew()
                ? Addresses.indicators(file.company().id())
                : Addresses.indicator(file.company().id(), id);
    }

    public String action() {
        return isNew() ? back() : back() + "/terms";
    }

    IndicatorFormPage asSent(long version) {
        return new IndicatorFormPage(file, id, name, version, typed, choices, names, differences);
    }

    IndicatorFormPage beside(List<Difference> differences) {
        return new IndicatorFormPage(file, id, name, version, typed, choices, names, differences);
    }
}
