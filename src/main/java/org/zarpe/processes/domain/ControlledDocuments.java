package org.zarpe.processes.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The controlled documents of all companies. */
public interface ControlledDocuments extends Repository<ControlledDocument, UUID> {

    ControlledDocument save(ControlledDocument document);

    Optional<ControlledDocument> findById(UUID id);

    List<ControlledDocument> findByEnrolmentIdOrderByNumberAsc(UUID enrolmentId);
}
