package org.zarpe.identity;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.shared.BeforeTheFirstPage;
import org.zarpe.shared.storage.WorkedOut;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Fills what came with a new version and is worked out of what was there before, once, before the first page is served. */
@Component
class WorkOutAtStart extends BeforeTheFirstPage {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOutAtStart.class);
    private static final int BEFORE_THE_DEMONSTRATION = -10;

    private final List<WorkedOut> tables;
    private final People people;
    private final JdbcClient jdbc;

    WorkOutAtStart(List<WorkedOut> tables, People people, JdbcClient jdbc) {
        super(BEFORE_THE_DEMONSTRATION);
        this.tables = tables;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    protected void work() {
        List<String> waiting = jdbc.sql("select name from shared.to_work_out")
                .query((row, number) -> row.getString("name"))
                .list();
        tables.stream().filter(one -> waiting.contains(one.table())).forEach(this::workOut);
    }

    private void workOut(WorkedOut one) {
        people.operators().forEach(operator -> Scopes.as(Scope.of(operator.value()), one::workOut));
        // only now: where the program ends in between, it begins anew
        jdbc.sql("delete from shared.to_work_out where name = ?")
                .param(one.table())
                .update();
        LOG.info("Worked out {}.", one.table());
    }
}
