package org.zarpe.improvement.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** The process indicators of all companies. */
public interface KeptIndicators extends Repository<KeptIndicator, UUID> {

    KeptIndicator save(KeptIndicator indicator);

    Optional<KeptIndicator> findById(UUID id);

    /** @throws NoSuchElementException where the company has none such */
    default KeptIndicator get(CompanyId company, UUID id) {
        return findById(id)
                .filter(one -> one.companyId().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no indicator " + id + " in the file of " + company));
    }

    /** In the order in which they were entered. */
    List<KeptIndicator> findByEnrolmentIdOrderByIdAsc(UUID enrolmentId);
}
