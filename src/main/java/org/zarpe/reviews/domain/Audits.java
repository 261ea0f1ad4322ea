package org.zarpe.reviews.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** The internal audits of all companies. */
public interface Audits extends Repository<Audit, UUID> {

    Audit save(Audit audit);

    Optional<Audit> findById(UUID id);

    /** @throws NoSuchElementException where the company has no such audit */
    default Audit get(CompanyId company, UUID id) {
        return findById(id)
                .filter(one -> one.companyId().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no audit " + id + " in the file of " + company));
    }

    List<Audit> findByEnrolmentIdOrderByNumberAsc(UUID enrolmentId);
}
