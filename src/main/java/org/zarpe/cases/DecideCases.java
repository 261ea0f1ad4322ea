package org.zarpe.cases;

import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** What members of a committee do, each once for each time they are called. */
public interface DecideCases {

    /**
     * Refused with {@code not-seated}, {@code voted-already}, with the conflict of interest for anything but an abstention, with {@code gate-fails} for a yes
     * to a grant while one of them fails, and without a reason for a no or an abstention.
     *
     * @param round the one the member was called to
     */
    Outcome<VoteChoice> vote(Actor member, CompanyId company, CaseId id, int round, VoteChoice choice, String reason);

    /**
     * The one in the chair closes the round: what it comes to follows from the votes. Refused with {@code only-the-chair}, {@code quorum-missing}, and for a
     * grant with {@code gate-fails}. Everything it was decided on is kept with it.
     */
    Outcome<CaseState> decide(Actor chair, CompanyId company, CaseId id, Text minutes, int seen);
}
