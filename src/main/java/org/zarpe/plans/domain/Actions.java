package org.zarpe.plans.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The actions of all plans. */
public interface Actions extends Repository<Action, UUID> {

    Action save(Action action);

    Optional<Action> findById(UUID id);

    boolean existsById(UUID id);

    List<Action> findByEnrolmentIdOrderByAtAscIdAsc(UUID enrolmentId);
}
