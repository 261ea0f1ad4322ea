package org.zarpe.internationalisation.queries;

import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.internationalisation.domain.Decisions;
import org.zarpe.internationalisation.domain.Strategies;
import org.zarpe.internationalisation.domain.Strategy;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.tenancy.Look;

/** By hand, because decisions are only ever added: the usual mapping would delete and insert them again. */
@Component
class StoredStrategies implements Strategies {

    private record Of(EnrolmentId enrolment) {}

    private final JdbcClient jdbc;
    private final StoredDecisions decisions;

    StoredStrategies(JdbcClient jdbc, StoredDecisions decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    @Override
    public Strategy of(EnrolmentId enrolment) {
        return Look.once(new Of(enrolment), () -> read(enrolment));
    }

    private Strategy read(EnrolmentId enrolment) {
        return jdbc.sql("select version from internationalisation.strategy where enrolment_id = ?")
                .param(enrolment.value())
                .query(Long.class)
                .optional()
                .map(version -> new Strategy(enrolment, version, decisions.of(enrolment.value())))
                .orElseGet(() -> Strategy.begin(enrolment));
    }

    @Override
    public void save(Strategy strategy, PackRef under) {
        UUID enrolment = strategy.enrolment().value();
        int rows = strategy.version() == 0 ? insert(enrolment) : update(enrolment, strategy.version());
        if (rows == 0) {
            throw new OptimisticLockingFailureException("the strategy of " + enrolment + " was changed meanwhile");
        }
        Decisions taken = strategy.decisions();
        taken.choices().forEach(choice -> decisions.keep(enrolment, choice, under));
        taken.reopenings().forEach(reopening -> decisions.keep(enrolment, reopening, under));
        taken.aims().forEach(aim -> decisions.keep(enrolment, aim, under));
    }

    private int insert(UUID enrolment) {
        return jdbc.sql("""
                        insert into internationalisation.strategy (enrolment_id, version)
                        values (?, 1)
                        on conflict do nothing
                        """).param(enrolment).update();
    }

    private int update(UUID enrolment, long version) {
        return jdbc.sql("""
                        update internationalisation.strategy
                           set version = version + 1
                         where enrolment_id = ?
                           and version = ?
                        """).params(enrolment, version).update();
    }
}
