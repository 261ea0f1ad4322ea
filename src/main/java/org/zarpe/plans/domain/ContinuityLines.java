package org.zarpe.plans.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The continuity plans, line by line. */
public interface ContinuityLines extends Repository<ContinuityLine, UUID> {

    ContinuityLine save(ContinuityLine line);

    Optional<ContinuityLine> findById(UUID id);

    boolean existsById(UUID id);

    List<ContinuityLine> findByEnrolmentIdAndWithdrawnFalseOrderById(UUID enrolmentId);
}
