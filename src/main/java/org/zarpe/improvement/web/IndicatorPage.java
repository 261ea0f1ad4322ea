package org.zarpe.improvement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.improvement.IndicatorTerms;
import org.zarpe.improvement.domain.ValueBook.Value;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * One indicator: its course, and the form for the next value.
 *
 * @param periods that can be measured, the latest first
 * @param seen version of the value that is corrected, null for a first one
 * @param waits null for whoever keeps nothing of it
 */
public record IndicatorPage(
        CompanyFile file,
        IndicatorCard card,
        boolean mayKeep,
        List<Option> periods,
        @Nullable Long seen,
        Typed typed,
        List<Difference> differences,
        @Nullable Waits waits)
        implements Page {

    public IndicatorTerms terms() {
        return card.watched().indicator().terms();
    }

    public boolean isInUse() {
        return card.watched().indicator().inUse();
    }

    public long version() {
        return card.watched().indicator().version();
    }

    public String list() {
        return Addresses.indicators(file.company().id());
    }

    public String address() {
        return card.href();
    }

    public String process() {
        return Addresses.process(file.company().id(), terms().processId());
    }

    public String nonconformity() {
        return Addresses.nonconformities(file.company().id()) + "/new?indicator="
                + card.now().id();
    }

    /** The latest first. */
    public List<Value> values() {
        return card.watched().values().reversed();
    }

    /** Of a value that is corrected; somebody may have sent a form that names none. */
    public boolean isCorrecting() {
        return seen != null && period() != null;
    }

    public @Nullable LocalDate period() {
        return PartialDate.parse(typed.value("period"))
                .map(PartialDate::earliest)
                .orElse(null);
    }
}
