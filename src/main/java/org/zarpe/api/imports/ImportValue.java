package org.zarpe.api.imports;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.MissingCode;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** A value of an indicator, or why there is none. */
record ImportValue(
        @Nullable UUID id,
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

    IndicatorValue value() {
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
