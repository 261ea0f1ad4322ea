package org.zarpe.cases.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.CaseId;
import org.zarpe.identity.PersonId;

/** What assessors found, and what came of it. */
public interface AssessmentBook {

    /**
     * By requirement.
     *
     * @param second see {@link Assessed}
     */
    Map<String, Assessed> found(CaseId id, boolean second);

    /** False where somebody else wrote meanwhile; nothing is kept then. */
    boolean write(AccreditationCase of, Assessed assessed);

    /** In the order they were found. */
    List<CaseFinding> findings(CaseId id);

    /** Of several cases, in one trip; a case without any is left out. */
    Map<CaseId, List<CaseFinding>> findings(Collection<CaseId> ids);

    void add(AccreditationCase of, CaseFinding finding, PersonId by, Instant at);

    /** Somebody who was faster lets it fail, and nothing is kept. */
    void save(AccreditationCase of, CaseFinding finding, PersonId by, Instant at);

    /** Once, when the on-site part ends. */
    void keep(AccreditationCase of, List<ScoredTwice> scored, Instant at);

    List<ScoredTwice> scoredTwice(CaseId id);

    /** Of every case within reach. */
    Map<CaseId, List<ScoredTwice>> scoredTwice();
}
