package org.zarpe.companies.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.zarpe.companies.CompanyId;

/** All companies of an operator. */
public interface CompanyRegister extends Repository<Company, CompanyId> {

    Company save(Company company);

    Optional<Company> findById(CompanyId id);

    boolean existsById(CompanyId id);

    @Query("""
            select c.*
              from companies.company c
             where :role = 'DIRECTOR'
                or :role = 'MANAGER' and c.id = :company
                or :role = 'ADVISER' and exists (
                       select from companies.assignment a
                        where a.company_id = c.id
                          and a.person_id = :person)
             order by lower(c.name), c.id
            """)
    List<Company> visibleTo(String role, UUID person, @Nullable UUID company);
}
