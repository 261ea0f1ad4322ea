package org.zarpe.companies.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Quantity;

/** How many people work in a company: whole, not negative, and not more than any company has. */
final class HeadCount {

    private static final BigDecimal GREATEST = BigDecimal.valueOf(10_000_000);

    private HeadCount() {}

    static void check(@Nullable Quantity employees, String field, Faults faults) {
        if (employees == null) {
            return;
        }
        BigDecimal wrong = employees.low().signum() < 0 ? employees.low() : employees.high();
        faults.notNegative(field, wrong).atMost(field, wrong, GREATEST);
        if (!faults.has(field)) {
            faults.whole(field, employees.low());
        }
        if (!faults.has(field)) {
            faults.whole(field, employees.high());
        }
    }
}
