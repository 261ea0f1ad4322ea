package org.zarpe.evidence.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.RequestedEvidence;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

/** What was asked of enrolments. */
public interface RequestBook {

    /**
     * The soonest due first.
     *
     * @param pieces of the enrolment
     */
    List<RequestedEvidence> of(EnrolmentId enrolment, List<Piece> pieces);

    void add(EnrolmentId enrolment, RequestedEvidence request, PackRef under);

    /** False where somebody changed it first. */
    boolean cancel(UUID id, long version, String reason, PersonId by, Instant at);
}
