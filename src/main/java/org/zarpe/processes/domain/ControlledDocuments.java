package org.zarpe.processes.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** The controlled documents of all companies. */
public interface ControlledDocuments extends Repository<ControlledDocument, UUID> {

    ControlledDocument save(ControlledDocument document);

    Optional<ControlledDocument> findById(UUID id);

    /** @throws NoSuchElementException where the company has no such document */
    default ControlledDocument get(CompanyId company, UUID id) {
        return findById(id)
                .filter(one -> one.companyId().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no document " + id + " in the file of " + company));
    }

    List<ControlledDocument> findByEnrolmentIdOrderByNumberAsc(UUID enrolmentId);
}
