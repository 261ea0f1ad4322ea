package org.zarpe.processes.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** The processes of all companies. */
public interface CompanyProcesses extends Repository<CompanyProcess, UUID> {

    CompanyProcess save(CompanyProcess process);

    Optional<CompanyProcess> findById(UUID id);

    /** @throws NoSuchElementException where the company has no such process */
    default CompanyProcess get(CompanyId company, UUID id) {
        return findById(id)
                .filter(one -> one.companyId().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no process " + id + " in the file of " + company));
    }

    /** In the order in which they were entered. */
    List<CompanyProcess> findByEnrolmentIdOrderByIdAsc(UUID enrolmentId);
}
