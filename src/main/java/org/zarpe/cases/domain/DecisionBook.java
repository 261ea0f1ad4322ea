package org.zarpe.cases.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.GateResult;
import org.zarpe.identity.PersonId;

/** Who was called, how they voted, and what it was decided on. */
public interface DecisionBook {

    void seat(AccreditationCase of, Panel panel);

    /** Of all rounds, in the order they were given. */
    List<Vote> votes(CaseId id);

    /** Of several cases, in one trip; a case without any is left out. */
    Map<CaseId, List<Vote>> votes(Collection<CaseId> ids);

    /** False where the member has voted in this round before. */
    boolean add(AccreditationCase of, Vote vote);

    /** Kept for ever with the decision: what the gates said and why, the verdicts, the votes, the evidence by its digests. */
    void freeze(
            AccreditationCase of,
            int round,
            boolean granted,
            List<GateResult> gates,
            String record,
            PersonId by,
            Instant at);

    Optional<Frozen> frozen(CaseId id, int round);

    /**
     * @param record as JSON
     * @param sha256 of it
     */
    record Frozen(int round, boolean granted, String record, String sha256, PersonId by, Instant at) {}
}
