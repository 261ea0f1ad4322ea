package org.zarpe.advice.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Everything ever agreed. */
public interface Agreements extends ListCrudRepository<RecordedAgreement, UUID> {

    List<RecordedAgreement> findByVisitIdInOrderById(Collection<UUID> visitIds);
}
