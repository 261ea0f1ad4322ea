package org.zarpe.cases.domain;

import java.util.List;
import java.util.Optional;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseState;
import org.zarpe.companies.CompanyId;

/** The cases of an operator, with their events. */
public interface CaseBook {

    /** NoSuchElementException where there is none, or none of that company. */
    AccreditationCase get(CompanyId company, CaseId id);

    Optional<AccreditationCase> find(CaseId id);

    /** The newest first. */
    List<AccreditationCase> of(CompanyId company);

    /** Those the reader's reach shows, the newest event first. */
    List<AccreditationCase> all();

    /** For what goes on by itself; as the other ones, within an operator's scope. */
    List<AccreditationCase> in(CaseState state);

    /** False where the company has another one that is not through; nothing is kept then. */
    boolean open(AccreditationCase opened);

    /** Nobody else takes a step of it until the transaction has ended; false where somebody was faster since it was read. */
    boolean hold(AccreditationCase read);

    /** Writes its last event, which is new. Somebody who was faster lets it fail, and nothing is kept. */
    void save(AccreditationCase changed);
}
