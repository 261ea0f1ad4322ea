package org.zarpe.accreditation;

import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** The verdict on a requirement, by an assessor who never advised the company. */
public interface GiveVerdict {

    /**
     * Refused with {@code assessor-advised}, {@code not-applicable-closed} where the method does not allow it, {@code reason-missing},
     * {@code finding-missing}, {@code finding-not-fitting}, {@code stale}.
     */
    Outcome<Stated<Verdict>> give(Actor assessor, About about, Verdict verdict, long version);
}
