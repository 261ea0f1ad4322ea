package org.zarpe.results.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorKind;
import org.zarpe.results.Sayings;
import org.zarpe.results.domain.RecordedValue;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The form of one value.
 *
 * @param id of the value to be made
 * @param former the value being corrected, or null
 */
public record ValuePage(
        CompanyFile file,
        Indicator indicator,
        UUID id,
        @Nullable RecordedValue former,
        Typed typed,
        List<Option> moments,
        List<Option> missing,
        List<Past> history,
        List<Difference> differences)
        implements Page {

    /** A value as it was recorded before. */
    public record Past(String period, String value, String source, boolean stands, String correctAddress) {}

    public boolean isQualitative() {
        return indicator.kind() == IndicatorKind.QUALITATIVE;
    }

    public boolean asksCurrency() {
        return Sayings.asksCurrency(indicator);
    }

    /** Whether to show at once what is written where there is no plain figure. */
    public boolean hasMore() {
        return indicator.kind() == IndicatorKind.CHANGE
                || Stream.of("change", "words", "missing")
                        .anyMatch(field -> typed.has(field) || !typed.at(field).isEmpty());
    }

    ValuePage against(List<Difference> theirs) {
        return new ValuePage(file, indicator, id, former, typed, moments, missing, history, theirs);
    }

    public String address() {
        String tab = "/companies/" + file.company().id() + "/results";
        return former == null
                ? tab + "/" + indicator.id() + "/values"
                : tab + "/values/" + former.id() + "/corrections";
    }
}
