package org.zarpe.training.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The sessions of all companies. */
public interface Sessions extends ListCrudRepository<RecordedSession, UUID> {

    List<RecordedSession> findByEnrolmentIdOrderByDayAscIdAsc(UUID enrolmentId);
}
