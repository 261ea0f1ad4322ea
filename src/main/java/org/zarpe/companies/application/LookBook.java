package org.zarpe.companies.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.tenancy.Look;

/** Writes down when a director looks at what a company earns, at its own file or in a table of many: the company can read who did, and when. */
@Component
class LookBook {

    private static final Set<Permission> KEPT =
            Set.of(Permission.SEE_FIGURES, Permission.SEE_RESULTS, Permission.SEE_PATH);

    private record Taken(PersonId person, Permission permission, CompanyId company) {}

    private final JdbcClient jdbc;

    LookBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean areKeptOf(Permission permission) {
        return KEPT.contains(permission);
    }

    /** A page that asks twice within a minute is one look. */
    void add(Actor actor, Permission permission, CompanyId company) {
        Look.once(
                new Taken(actor.person(), permission, company),
                () -> write(actor, permission, List.of(company), "1 minute"));
    }

    /** A table of many that is opened again and again is one look a day. */
    void add(Actor actor, Permission permission, Collection<CompanyId> companies) {
        write(actor, permission, companies, "1 day");
    }

    private int write(Actor actor, Permission permission, Collection<CompanyId> companies, String oneLook) {
        return jdbc.sql("""
                        insert into companies.look (company_id, person_id, what)
                        select shown.company_id, :person, :what
                          from unnest(:companies) as shown (company_id)
                         where shown.company_id not in (
                               select company_id
                                 from companies.look
                                where person_id = :person
                                  and what = :what
                                  and at > now() - :oneLook::interval)
                        """)
                .param(
                        "companies",
                        companies.stream().map(CompanyId::value).distinct().toArray(UUID[]::new))
                .param("person", actor.person().value())
                .param("what", permission.resource().name())
                .param("oneLook", oneLook)
                .update();
    }
}
