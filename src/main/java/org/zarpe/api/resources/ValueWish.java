package org.zarpe.api.resources;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.MissingCode;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * A value of an indicator as it is sent, alone or within an import: or why there is none.
 *
 * @param change in percent, where the change itself is what is recorded
 */
public record ValueWish(
        String indicator,
        Moment moment,
        PartialDate from,
        @Nullable PartialDate to,
        @Nullable BigDecimal number,
        @Nullable BigDecimal change,
        @Nullable Text words,
        @Nullable MissingCode missing,
        @Nullable String unit,
        @Nullable String source)
        implements Wire {

    public IndicatorValue value() {
        return new IndicatorValue(
                indicator,
                moment,
                from,
                to == null ? from : to,
                number,
                change,
                words,
                missing,
                unit == null ? "" : unit.strip(),
                source == null ? "" : source.strip());
    }
}
