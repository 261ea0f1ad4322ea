package org.zarpe.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.shared.Text;

/**
 * What went wrong, as it is registered.
 *
 * @param title a few words
 * @param what in full, may be empty
 * @param found the day one came to know of it
 * @param customer of a claim, else ""; as are the two that follow
 * @param order as the customer calls it
 * @param processId of the company, null where it belongs to none alone
 * @param indicatorId whose alarm told of it
 * @param requirements ids of the method
 */
public record Happening(
        Origin origin,
        @Embedded.Empty(prefix = "title_") Text title,
        @Embedded.Empty(prefix = "what_") Text what,
        LocalDate found,
        String customer,
        String product,
        @Column("purchase_order") String order,
        @Nullable UUID processId,
        @Nullable UUID indicatorId,
        List<String> requirements) {

    public Happening {
        requirements = List.copyOf(requirements);
    }
}
