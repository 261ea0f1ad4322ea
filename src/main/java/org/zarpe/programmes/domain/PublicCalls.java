package org.zarpe.programmes.domain;

import java.util.Map;
import java.util.Optional;
import org.zarpe.identity.OperatorId;
import org.zarpe.programmes.CallId;

/** Which operator runs a call: all that may be known of it by somebody who is not signed in. */
public interface PublicCalls {

    void publish(CallId call, OperatorId operator);

    Optional<OperatorId> operatorOf(CallId call);

    Map<CallId, OperatorId> all();
}
