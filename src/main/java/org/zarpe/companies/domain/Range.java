package org.zarpe.companies.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.words.WrittenFields;

/** A figure typed in one field, or in two where it is only about known. */
final class Range {

    private Range() {}

    static @Nullable Quantity read(WrittenFields fields, String low, String high, Faults faults) {
        BigDecimal least = fields.number(low);
        BigDecimal greatest = fields.number(high);
        faults.atIf(!fields.flag(low) && fields.flag(high), low, "range-without-start");
        if (least == null || greatest == null) {
            return least == null || fields.flag(high) ? null : Quantity.exactly(least);
        }
        if (least.compareTo(greatest) > 0) {
            faults.at(high, "range-reversed");
            return null;
        }
        return new Quantity(least, greatest);
    }
}
