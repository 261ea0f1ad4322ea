package org.zarpe.companies.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** All dated facts ever recorded of companies. */
public interface FactLedger extends Repository<RecordedFact, UUID> {

    RecordedFact save(RecordedFact fact);

    Optional<RecordedFact> findById(UUID id);

    boolean existsById(UUID id);

    Optional<RecordedFact> findByCorrectsId(UUID correctsId);

    /** Oldest record first. */
    List<RecordedFact> findByCompanyIdOrderByAtAscIdAsc(CompanyId companyId);

    List<RecordedFact> findByCompanyIdInOrderByAtAscIdAsc(Collection<CompanyId> companyIds);
}
