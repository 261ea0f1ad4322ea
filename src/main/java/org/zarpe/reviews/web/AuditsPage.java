package org.zarpe.reviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.reviews.AuditState;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;

/**
 * The internal audits of a company.
 *
 * @param planned those to come, the next one first
 * @param over those closed or called off, the newest first
 */
public record AuditsPage(CompanyFile file, List<Tab> views, boolean mayKeep, List<Line> planned, List<Line> over)
        implements Page {

    public String address() {
        return Addresses.audits(file.company().id());
    }

    /**
     * @param scope what it looks at, in words
     * @param nonconforming and {@code observations}: what was found
     */
    public record Line(
            UUID id,
            String href,
            String number,
            LocalDate planned,
            @Nullable LocalDate endedOn,
            AuditState state,
            boolean late,
            String auditor,
            String scope,
            int answered,
            int questions,
            int nonconforming,
            int observations) {}
}
