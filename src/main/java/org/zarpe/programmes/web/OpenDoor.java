package org.zarpe.programmes.web;

import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zarpe.identity.OperatorId;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.domain.PublicCalls;
import org.zarpe.programmes.queries.CallReader;
import org.zarpe.programmes.queries.CallReader.Invitation;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Lets somebody who is not signed in through to one call: the work is done in the scope of the operator that published it. */
@Component
class OpenDoor {

    private final PublicCalls publicCalls;
    private final CallReader calls;

    OpenDoor(PublicCalls publicCalls, CallReader calls) {
        this.publicCalls = publicCalls;
        this.calls = calls;
    }

    Invitation invitation(CallId call) {
        return within(call, () -> calls.find(call).orElseThrow());
    }

    <T> T within(CallId call, Supplier<T> work) {
        OperatorId operator =
                publicCalls.operatorOf(call).orElseThrow(() -> new NoSuchElementException("no published call " + call));
        return Scopes.as(Scope.of(operator.value()), work::get);
    }
}
