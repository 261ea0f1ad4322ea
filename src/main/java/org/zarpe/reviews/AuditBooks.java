package org.zarpe.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/** Reading audits and management reviews from other modules. */
public interface AuditBooks {

    /** In the order they were planned; those called off, too. */
    List<Known> audits(Actor actor, Enrolled enrolled);

    /** The oldest first; one that is not signed yet, too. */
    List<Review> reviews(Actor actor, Enrolled enrolled);

    /**
     * @param questions how many it asks
     * @param conclusion or why it was called off, empty while it is planned
     */
    record Known(
            UUID id,
            String number,
            AuditTerms terms,
            AuditState state,
            int questions,
            List<Found> found,
            Text conclusion,
            @Nullable LocalDate endedOn) {

        public Known {
            found = List.copyOf(found);
        }
    }

    /** An answered question. @param nonconformity what it became, or null */
    record Found(
            String requirement,
            Finding finding,
            Text note,
            @Nullable UUID nonconformity) {}

    record Review(
            UUID id,
            String number,
            LocalDate held,
            ReviewFigures figures,
            Text conclusion,
            List<Decided> decisions,
            @Nullable Instant signedAt) {

        public Review {
            decisions = List.copyOf(decisions);
        }
    }

    /** @param inPlan an action of the plan with the same id */
    record Decided(
            UUID id,
            Text what,
            String owner,
            LocalDate due,
            boolean inPlan,
            @Nullable LocalDate settledOn) {}
}
