package org.zarpe.advice.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The visits of all companies. */
public interface VisitLog extends ListCrudRepository<RecordedVisit, UUID> {

    List<RecordedVisit> findByEnrolmentIdOrderByDayAscIdAsc(UUID enrolmentId);
}
