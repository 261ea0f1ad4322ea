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
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;

@Component
@Transactional
class Doorkeeper implements CompanyAccess {

    private final JdbcClient jdbc;

    Doorkeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public void mustSee(Actor actor, CompanyId company) {
        require(mayManage(actor, company) || mayAdvise(actor, company), actor, company);
    }

    @Override
    @Transactional(readOnly = true)
    public void mustWrite(Actor actor, CompanyId company) {
        require(mayManage(actor, company) || mayAdvise(actor, company), actor, company);
    }

    @Override
    @Transactional(readOnly = true)
    public void mustAdvise(Actor actor, CompanyId company) {
        require(mayAdvise(actor, company), actor, company);
    }

    @Override
    @Transactional(readOnly = true)
    public void mustManage(Actor actor, CompanyId company) {
        require(mayManage(actor, company), actor, company);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAdvise(Actor actor, CompanyId company) {
        return actor.is(Role.DIRECTOR) && exists(company)
                || actor.is(Role.ADVISER) && advisersOf(company).contains(actor.person());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayManage(Actor actor, CompanyId company) {
        return actor.is(Role.MANAGER) && company.value().equals(actor.company()) && exists(company);
    }

    @Override
    public void assign(Actor director, PersonId adviser, CompanyId company) {
        director.mustBe(Role.DIRECTOR);
        mustSee(director, company);
        jdbc.sql("""
                        insert into companies.assignment (company_id, person_id)
                        values (?, ?)
                        on conflict do nothing
                        """).params(company.value(), adviser.value()).update();
    }

    @Override
    public void remove(Actor director, PersonId adviser, CompanyId company) {
        director.mustBe(Role.DIRECTOR);
        mustSee(director, company);
        jdbc.sql("""
                        update companies.assignment
                           set until = greatest(since, now())
                         where company_id = ?
                           and person_id = ?
                           and until is null
                        """).params(company.value(), adviser.value()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> advisersOf(CompanyId company) {
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

    private static void require(boolean allowed, Actor actor, CompanyId company) {
        if (!allowed) {
            throw new NotAllowed(
                    actor.role() + " " + actor.person().value() + " may not do this with company " + company);
        }
    }
}
