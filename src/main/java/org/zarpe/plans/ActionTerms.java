package org.zarpe.plans;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * What an action says: this is what is agreed.
 *
 * @param pillar id of a pillar of the pack; "" only while an agreement of a visit has not been sorted
 * @param owner who does it, as people call that person; may be empty while the action is drafted
 * @param due as precise as it is said: a month ends with its last day
 * @param effortHours of the company's people, null when not estimated
 * @param expected what will be there when it is done, may be empty
 * @param resource what the company will own or have once it is done
 */
public record ActionTerms(
        @Embedded.Empty(prefix = "title_") Text title,
        String pillar,
        @Embedded.Empty Needs needs,
        String owner,
        @Nullable PartialDate start,
        @Nullable PartialDate due,
        @Nullable BigDecimal effortHours,
        @Embedded.Nullable(prefix = "cost_") @Nullable Cost cost,
        @Embedded.Empty(prefix = "expected_") Text expected,
        @Embedded.Nullable(prefix = "resource_") @Nullable Resource resource) {

    /** The least an action says; it can be agreed once it has an owner and a due date. */
    public static ActionTerms of(Text title, String pillar, Needs needs) {
        return new ActionTerms(title, pillar, needs, "", null, null, null, null, Text.NOTHING, null);
    }
}
