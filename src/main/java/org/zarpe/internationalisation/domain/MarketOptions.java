package org.zarpe.internationalisation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All options of the operator's companies. */
public interface MarketOptions extends Repository<MarketOption, UUID> {

    MarketOption save(MarketOption option);

    Optional<MarketOption> findById(UUID id);

    /** Archived ones too, oldest first. */
    List<MarketOption> findByEnrolmentIdOrderById(UUID enrolmentId);
}
