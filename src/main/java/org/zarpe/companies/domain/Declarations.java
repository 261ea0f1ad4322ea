package org.zarpe.companies.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** Who says that there are no exports. */
public interface Declarations extends Repository<NoExportsDeclaration, CompanyId> {

    NoExportsDeclaration save(NoExportsDeclaration declaration);

    Optional<NoExportsDeclaration> findById(CompanyId company);

    List<NoExportsDeclaration> findByCompanyIdIn(Collection<CompanyId> companies);
}
