package org.zarpe.companies.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** All companies of an operator. */
public interface CompanyRegister extends Repository<Company, CompanyId> {

    Company save(Company company);

    Optional<Company> findById(CompanyId id);

    boolean existsById(CompanyId id);
}
