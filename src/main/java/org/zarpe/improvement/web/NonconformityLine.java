package org.zarpe.improvement.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.improvement.NonconformityState;
import org.zarpe.improvement.Origin;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.shared.Text;

/**
 * A nonconformity in the list.
 *
 * @param due by when the next thing should be done
 */
public record NonconformityLine(
        String href,
        String number,
        Text title,
        Origin origin,
        NonconformityState state,
        LocalDate found,
        @Nullable LocalDate due,
        boolean overdue) {

    static NonconformityLine of(CompanyId company, Nonconformity one, LocalDate today) {
        return new NonconformityLine(
                Addresses.nonconformity(company, one.id()),
                one.number(),
                one.happening().title(),
                one.happening().origin(),
                one.state(),
                one.happening().found(),
                one.due().orElse(null),
                one.isOverdue(today));
    }
}
