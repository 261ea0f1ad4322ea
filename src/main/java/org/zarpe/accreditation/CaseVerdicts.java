package org.zarpe.accreditation;

import java.util.Map;
import org.zarpe.diagnosis.Mark;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;

/** What assessors found in a case of recognition, from whoever leads cases. While a case is open, verdicts are written there alone. */
public interface CaseVerdicts {

    /** Whether a case is before its decision. */
    boolean isOpen(Enrolled enrolled);

    /** Whether the actor assesses that case. */
    boolean isWithAssessor(Actor actor, Enrolled enrolled);

    /** By requirement, what the latest decision was made on; empty where nothing was decided. */
    Map<String, Found> decidedOn(Enrolled enrolled);

    /** Verdict and level of one requirement. */
    record Found(Stated<Verdict> verdict, Mark mark) {}
}
