package org.zarpe.companies.application;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;

@Component
@Transactional
class Doorkeeper implements CompanyAccess {

    private final JdbcClient jdbc;
    private final LookBook looks;

    Doorkeeper(JdbcClient jdbc, LookBook looks) {
        this.jdbc = jdbc;
        this.looks = looks;
    }

    @Override
    @Transactional(readOnly = true)
    public void must(Actor actor, Permission permission, CompanyId company) {
        if (!may(actor, permission, company)) {
            throw new NotAllowed(actor.role() + " " + actor.person().value() + " may not " + permission + " of " + company);
        }
        if (actor.role() == Role.DIRECTOR && looks.areKeptOf(permission)) {
            looks.add(actor, permission, company);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean may(Actor actor, Permission permission, CompanyId company) {
        return switch (permission.reachOf(actor.role())) {
            case NONE -> false;
            case OPERATOR -> exists(company);
            case ASSIGNED, CASE -> assignedTo(company).contains(actor.person());
            case OWN -> company.value().equals(actor.company()) && exists(company);
        };
    }

    @Override
    public void assign(Actor director, PersonId person, Part part, CompanyId company) {
        must(director, Permission.ASSIGN_PEOPLE, company);
        jdbc.sql("""
                        insert into companies.assignment (company_id, person_id, part)
                        values (?, ?, ?)
                        on conflict do nothing
                        """).params(company.value(), person.value(), part.name()).update();
    }

    @Override
    public void remove(Actor director, PersonId person, CompanyId company) {
        must(director, Permission.ASSIGN_PEOPLE, company);
        jdbc.sql("""
                        update companies.assignment
                           set until = greatest(since, now())
                         where company_id = ?
                           and person_id = ?
                           and until is null
                        """).params(company.value(), person.value()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> advisersOf(CompanyId company) {
        return people("""
                        select person_id
                          from companies.assignment
                         where company_id = ?
                           and part = 'ADVISER'
                           and until is null
                         order by since, person_id
                        """, company);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> assignedTo(CompanyId company) {
        return people("""
                        select person_id
                          from companies.assignment
                         where company_id = ?
                           and until is null
                         order by since, person_id
                        """, company);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> everAdvised(CompanyId company) {
        return people("""
                        select person_id
                          from companies.assignment
                         where company_id = ?
                           and part <> 'ASSESSOR'
                         order by since, person_id
                        """, company);
    }

    private Set<PersonId> people(String assigned, CompanyId company) {
        return new LinkedHashSet<>(jdbc.sql(assigned)
                .param(company.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    private boolean exists(CompanyId company) {
        return jdbc.sql("select exists (select from companies.company where id = ?)")
                .param(company.value())
                .query(Boolean.class)
                .single();
    }
}
