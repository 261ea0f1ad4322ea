package org.zarpe.evidence;

import java.util.List;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;

/**
 * Reading the evidence of an enrolment. Withdrawn, returned and expired pieces are among it; the newest come first. What an assessor took is not, while others
 * score without seeing it; to himself or herself it is.
 */
public interface EvidenceShelf {

    List<Piece> of(Actor actor, Enrolled enrolled);

    /** For what is worked out, asked inside an operator's scope. */
    List<Piece> of(Enrolled enrolled);

    List<RequestedEvidence> requests(Actor actor, Enrolled enrolled);

    /** The soonest due first; asked inside an operator's scope. */
    List<RequestedEvidence> requests(Enrolled enrolled);

    /** How long beforehand the method has it announced that evidence expires, in days. */
    int noticeDays(Enrolled enrolled);
}
