package org.zarpe.accreditation;

import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** What a company and its adviser state of a requirement. The same statement twice is made once; refused with {@code stale} where somebody stated meanwhile. */
public interface StateRequirement {

    /** By manager, adviser or director. */
    Outcome<Stated<WorkState>> work(Actor actor, About about, WorkState state, long version);

    /** By the company's manager. */
    Outcome<Stated<OwnAnswer>> answer(Actor actor, About about, OwnAnswer answer, long version);
}
