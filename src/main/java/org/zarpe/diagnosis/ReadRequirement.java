package org.zarpe.diagnosis;

import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** Marks the level of a requirement, each reader its own: the company's manager, its adviser, an assessor. */
public interface ReadRequirement {

    /**
     * Refused with {@code stale} when somebody marked it meanwhile, {@code level-out-of-scale}, {@code not-applicable-closed} where the method does not allow
     * it, {@code reason-missing}, {@code too-long}, {@code enrolment-closed}. The same mark twice is done once.
     */
    Outcome<Reading> read(Actor actor, Marked marked);

    /** @param version of the reading this mark replaces, 0 for the first */
    record Marked(EnrolmentId enrolment, String requirement, Reader reader, Mark mark, long version) {}
}
