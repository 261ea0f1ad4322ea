package org.zarpe.companies.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** The lines of one kind in all company files. */
@NoRepositoryBean
public interface Entries<E extends Entry<?>> extends Repository<E, UUID> {

    E save(E entry);

    Optional<E> findById(UUID id);

    boolean existsById(UUID id);

    /** Those that hold, oldest first. */
    List<E> findByCompanyIdAndWithdrawnFalseOrderById(CompanyId companyId);

    List<E> findByCompanyIdInAndWithdrawnFalseOrderById(Collection<CompanyId> companyIds);
}
