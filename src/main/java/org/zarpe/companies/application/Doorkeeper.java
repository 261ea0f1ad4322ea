package org.zarpe.companies.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.shared.tenancy.Look;

@Component
@Transactional
class Doorkeeper implements CompanyAccess {

    private record Exists(CompanyId company) {}

    private record HasIt(PersonId person, CompanyId company) {}

    private final JdbcClient jdbc;
    private final LookBook looks;
    private final People people;

    Doorkeeper(JdbcClient jdbc, LookBook looks, People people) {
        this.jdbc = jdbc;
        this.looks = looks;
        this.people = people;
    }

    @Override
    public void must(Actor actor, Permission permission, CompanyId company) {
        if (!may(actor, permission, company)) {
            throw new NotAllowed(
                    actor.role() + " " + actor.person().value() + " may not " + permission + " of " + company);
        }
        if (actor.role() == Role.DIRECTOR && looks.areKeptOf(permission)) {
            looks.add(actor, permission, company);
        }
    }

    @Override
    public void shown(Actor actor, Permission permission, Collection<CompanyId> companies) {
        actor.must(permission);
        if (actor.role() == Role.DIRECTOR && !companies.isEmpty()) {
            looks.add(actor, permission, companies);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean may(Actor actor, Permission permission, CompanyId company) {
        return switch (permission.reachOf(actor.role())) {
            case NONE -> false;
            case OPERATOR -> exists(company);
            case ASSIGNED, CASE -> isAssigned(actor, company);
            case OWN -> company.value().equals(actor.company()) && exists(company);
        };
    }

    @Override
    public void assign(Actor director, PersonId person, Part part, CompanyId company) {
        must(director, Permission.ASSIGN_PEOPLE, company);
        jdbc.sql("""
                        update companies.assignment
                           set until = greatest(since, now())
                         where company_id = ?
                           and person_id = ?
                           and part <> ?
                           and until is null
                        """).params(company.value(), person.value(), part.name()).update();
        jdbc.sql("""
                        insert into companies.assignment (company_id, person_id, part, since)
                        -- a moment after the part before, also within one transaction
                        select ?, ?, ?, greatest(now(), max(since) + interval '1 microsecond')
                          from companies.assignment
                         where company_id = ?
                           and person_id = ?
                        on conflict (operator_id, company_id, person_id) where until is null do nothing
                        """)
                .params(company.value(), person.value(), part.name(), company.value(), person.value())
                .update();
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
    public Set<PersonId> responsible(OperatorId operator, CompanyId company) {
        Set<PersonId> responsible = new LinkedHashSet<>();
        people.withRole(operator, Role.MANAGER).stream()
                .filter(manager -> company.value().equals(manager.company()))
                .forEach(manager -> responsible.add(manager.person()));
        responsible.addAll(advisersOf(company));
        return responsible;
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
    public Map<CompanyId, List<Assigned>> assigned(Collection<CompanyId> companies) {
        UUID[] asked = companies.stream().map(CompanyId::value).toArray(UUID[]::new);
        Map<CompanyId, List<Assigned>> assigned = new HashMap<>();
        jdbc.sql("""
                        select company_id, person_id, part
                          from companies.assignment
                         where company_id = any (?)
                           and until is null
                        """).param(asked).query(row -> {
            assigned.computeIfAbsent(new CompanyId(row.getObject("company_id", UUID.class)), first -> new ArrayList<>())
                    .add(new Assigned(
                            new PersonId(row.getObject("person_id", UUID.class)), Part.valueOf(row.getString("part"))));
        });
        return assigned;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> everAdvised(CompanyId company) {
        return people("""
                        select person_id
                          from companies.assignment
                         where company_id = ?
                           and part in ('ADVISER', 'TRAINER')
                         order by since, person_id
                        """, company);
    }

    private Set<PersonId> people(String assigned, CompanyId company) {
        return new LinkedHashSet<>(jdbc.sql(assigned)
                .param(company.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    private boolean isAssigned(Actor actor, CompanyId company) {
        return Look.once(
                new HasIt(actor.person(), company),
                () -> jdbc.sql("""
                        select exists (
                               select from companies.assignment
                                where company_id = ?
                                  and person_id = ?
                                  and until is null)
                        """)
                        .params(company.value(), actor.person().value())
                        .query(Boolean.class)
                        .single());
    }

    private boolean exists(CompanyId company) {
        return Look.once(
                new Exists(company),
                () -> jdbc.sql("select exists (select from companies.company where id = ?)")
                        .param(company.value())
                        .query(Boolean.class)
                        .single());
    }
}
