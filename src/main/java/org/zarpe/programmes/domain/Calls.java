package org.zarpe.programmes.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All calls of the operator. */
public interface Calls extends ListCrudRepository<Call, UUID> {
    List<Call> findByCohortIdOrderByOpensDesc(UUID cohortId);
}
