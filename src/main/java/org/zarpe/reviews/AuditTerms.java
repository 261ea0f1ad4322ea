package org.zarpe.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is planned of an internal audit.
 *
 * @param planned the day
 * @param processes of the company, whose requirements are asked for
 * @param foundations ids of the method, all of whose requirements are asked for
 */
public record AuditTerms(
        LocalDate planned,
        @Embedded.Empty(prefix = "auditor_") Auditor auditor,
        List<UUID> processes,
        List<String> foundations) {

    public AuditTerms {
        processes = List.copyOf(processes);
        foundations = List.copyOf(foundations);
    }

    /** @param person who signs in; null for somebody from outside, known by name alone */
    public record Auditor(@Nullable UUID person, String name) {}
}
