package org.zarpe.programmes.queries;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.OperatorId;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.domain.PublicCalls;

@Component
@Transactional
class StoredPublicCalls implements PublicCalls {

    private final JdbcClient jdbc;

    StoredPublicCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void publish(CallId call, OperatorId operator) {
        jdbc.sql("insert into programmes.public_call (call_id, run_by) values (?, ?)")
                .params(call.value(), operator.value())
                .update();
    }

    @Override
    public Optional<OperatorId> operatorOf(CallId call) {
        return jdbc.sql("select run_by from programmes.public_call where call_id = ?")
                .param(call.value())
                .query(UUID.class)
                .optional()
                .map(OperatorId::new);
    }

    @Override
    public Map<CallId, OperatorId> all() {
        return jdbc
                .sql("select call_id, run_by from programmes.public_call order by call_id")
                .query(Published.class)
                .stream()
                .collect(Collectors.toMap(
                        call -> new CallId(call.callId()),
                        call -> new OperatorId(call.runBy()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private record Published(UUID callId, UUID runBy) {}
}
