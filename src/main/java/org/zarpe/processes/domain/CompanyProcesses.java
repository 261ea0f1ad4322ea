package org.zarpe.processes.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The processes of all companies. */
public interface CompanyProcesses extends Repository<CompanyProcess, UUID> {

    CompanyProcess save(CompanyProcess process);

    Optional<CompanyProcess> findById(UUID id);

    /** In the order in which they were entered. */
    List<CompanyProcess> findByEnrolmentIdOrderByIdAsc(UUID enrolmentId);
}
