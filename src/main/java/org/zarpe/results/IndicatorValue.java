package org.zarpe.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.MissingCode;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * One dated value of an indicator.
 *
 * @param number the level in the indicator's unit; null where the value is a text, a change or missing
 * @param changePercent where the change itself is what was recorded, base not stated: levels are never computed back from it
 * @param words what a qualitative indicator says, or a remark
 * @param missing why there is no value; null where there is one
 * @param unit a currency code for money, else the unit as written or ""
 */
public record IndicatorValue(
        String indicator,
        Moment moment,
        PartialDate from,
        PartialDate to,
        @Nullable BigDecimal number,
        @Nullable BigDecimal changePercent,
        @Nullable Text words,
        @Nullable MissingCode missing,
        String unit,
        String source) {

    public boolean isKnown() {
        return missing == null;
    }
}
