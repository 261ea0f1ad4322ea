package org.zarpe.results.queries;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.application.KeepChanges;
import org.zarpe.shared.storage.WorkedOut;

@Component
class AllChanges implements WorkedOut {

    private static final int AT_ONCE = 500;

    private final KeepChanges changes;
    private final Enrolments enrolments;
    private final JdbcClient jdbc;

    AllChanges(KeepChanges changes, Enrolments enrolments, JdbcClient jdbc) {
        this.changes = changes;
        this.enrolments = enrolments;
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "results.change";
    }

    @Override
    @Transactional
    public void workOut() {
        List<EnrolmentId> measured = jdbc.sql("select distinct enrolment_id from results.indicator_value")
                .query(UUID.class)
                .stream()
                .map(EnrolmentId::new)
                .toList();
        for (int begin = 0; begin < measured.size(); begin += AT_ONCE) {
            changes.of(enrolments.all(measured.subList(begin, Math.min(measured.size(), begin + AT_ONCE))));
        }
    }
}
