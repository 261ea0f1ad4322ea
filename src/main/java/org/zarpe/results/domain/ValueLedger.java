package org.zarpe.results.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import org.zarpe.programmes.EnrolmentId;

/** All values ever recorded, corrected ones included. */
public interface ValueLedger extends ListCrudRepository<RecordedValue, UUID> {

    List<RecordedValue> findByEnrolmentIdOrderByPeriodFromAscAtAscIdAsc(EnrolmentId enrolmentId);
}
