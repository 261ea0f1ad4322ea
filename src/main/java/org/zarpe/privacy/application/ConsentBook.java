package org.zarpe.privacy.application;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.privacy.Consents;
import org.zarpe.privacy.Use;
import org.zarpe.privacy.domain.Stand;
import org.zarpe.privacy.domain.Statement;
import org.zarpe.programmes.ConsentGiven;
import org.zarpe.shared.Ids;

/** All that companies said about the uses of their data. A statement is added, never changed. */
@Component
@Transactional
class ConsentBook implements Consents {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(ConsentGiven consent) {
        if (!allows(consent.company(), Use.PROGRAMME)) {
            add(consent.company(), Use.PROGRAMME, new Statement(true, consent.day(), consent.by()));
        }
    }

    void add(CompanyId company, Use use, Statement statement) {
        PersonId by = statement.by();
        jdbc.sql("""
                        insert into privacy.statement (id, company_id, use, given, day, by_person, at)
                        values (:id, :company, :use, :given, :day, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("company", company.value())
                .param("use", use.name())
                .param("given", statement.given())
                .param("day", statement.day())
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** One for each use. */
    @Transactional(readOnly = true)
    List<Stand> of(CompanyId company) {
        Map<Use, List<Statement>> said = new EnumMap<>(Use.class);
        jdbc.sql("""
                        select use, given, day, by_person
                          from privacy.statement
                         where company_id = ?
                         order by at desc, id desc
                        """).param(company.value()).query(row -> {
            UUID by = row.getObject("by_person", UUID.class);
            said.computeIfAbsent(Use.valueOf(row.getString("use")), first -> new ArrayList<>())
                    .add(new Statement(
                            row.getBoolean("given"),
                            row.getObject("day", LocalDate.class),
                            by == null ? null : new PersonId(by)));
        });
        return Arrays.stream(Use.values())
                .map(use -> new Stand(use, said.getOrDefault(use, List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    Stand of(CompanyId company, Use use) {
        return of(company).get(use.ordinal());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean allows(CompanyId company, Use use) {
        return of(company, use).isAllowed();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CompanyId> allowing(Use use) {
        return new LinkedHashSet<>(jdbc.sql("""
                        select company_id
                          from (select distinct on (company_id) company_id, given
                                  from privacy.statement
                                 where use = ?
                                 order by company_id, at desc, id desc) as latest
                         where given
                        """)
                .param(use.name())
                .query((row, number) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .list());
    }
}
