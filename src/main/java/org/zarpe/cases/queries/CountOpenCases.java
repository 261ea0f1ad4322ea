package org.zarpe.cases.queries;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.CaseState;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.OpenCases;

/** Cases that an assessor still has on the desk: assigned, and not yet decided. */
@Component
class CountOpenCases implements OpenCases {

    private static final String[] UNDECIDED = Arrays.stream(CaseState.values())
            .filter(CaseState::isUndecided)
            .map(CaseState::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    CountOpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public int of(PersonId assessor) {
        return jdbc.sql("""
            select count(*)
              from cases.accreditation_case as one
             where one.state = any (?)
               and exists (
                    select
                      from cases.event as assigned
                     where assigned.case_id = one.id
                       and assigned.step = 'ASSESSOR_ASSIGNED'
                       and assigned.said ->> 'assessor' = ?
                       and not exists (
                            select
                              from cases.event as later
                             where later.case_id = one.id
                               and later.number > assigned.number
                               and (later.step = 'ASSESSOR_RELEASED' and later.said -> 'assessor' = assigned.said -> 'assessor'
                                    or later.step = 'ASSESSOR_ASSIGNED' and later.said -> 'first' = assigned.said -> 'first')))
            """)
                .param(UNDECIDED)
                .param(assessor.value().toString())
                .query(Integer.class)
                .single();
    }
}
