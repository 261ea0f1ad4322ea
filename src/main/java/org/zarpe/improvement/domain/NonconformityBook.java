package org.zarpe.improvement.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** The nonconformities of all companies. */
public interface NonconformityBook extends Repository<Nonconformity, UUID> {

    Nonconformity save(Nonconformity nonconformity);

    Optional<Nonconformity> findById(UUID id);

    /** @throws NoSuchElementException where the company has none such */
    default Nonconformity get(CompanyId company, UUID id) {
        return findById(id)
                .filter(one -> one.companyId().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no nonconformity " + id + " in the file of " + company));
    }

    /** The newest first. */
    List<Nonconformity> findByEnrolmentIdOrderByNumberDesc(UUID enrolmentId);

    /** Of all its enrolments. */
    long countByCompanyId(CompanyId company);
}
