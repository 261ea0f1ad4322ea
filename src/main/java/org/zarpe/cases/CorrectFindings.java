package org.zarpe.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** What the company says it did about what the assessor found. */
public interface CorrectFindings {

    /** Refused with {@code case-not-there-yet}, {@code finding-closed}, {@code stale}, {@code required}. */
    Outcome<FindingState> correct(Actor actor, CompanyId company, CaseId id, UUID finding, Corrected corrected);

    /**
     * @param due by when it is wholly done, for a minor one that may stay open; null where it is done
     * @param evidence ids of what shows it
     * @param version the one that was looked at
     */
    record Corrected(
            Text done,
            Text cause,
            List<UUID> evidence,
            @Nullable LocalDate due,
            long version) {
        public Corrected {
            evidence = List.copyOf(evidence);
        }
    }
}
