package org.zarpe.plans.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The actions of all plans as they were agreed. */
public interface AgreedActions extends Repository<AgreedAction, UUID> {

    AgreedAction save(AgreedAction action);

    List<AgreedAction> findByEnrolmentId(UUID enrolmentId);

    Optional<AgreedAction> findByActionId(UUID actionId);
}
