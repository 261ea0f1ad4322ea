package org.zarpe.programmes.queries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.OpenCalls;
import org.zarpe.programmes.domain.PublicCalls;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Looks up each published call in the scope of its own operator. */
@Component
class ReadOpenCalls implements OpenCalls {

    private final PublicCalls published;
    private final CallReader calls;
    private final People people;
    private final Clock clock;

    ReadOpenCalls(PublicCalls published, CallReader calls, People people, Clock clock) {
        this.published = published;
        this.calls = calls;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<OpenCall> open() {
        return published.all().entrySet().stream()
                .flatMap(call -> open(call.getKey(), call.getValue()))
                .toList();
    }

    private Stream<OpenCall> open(CallId call, OperatorId operator) {
        Optional<CallReader.Invitation> invitation = Scopes.as(Scope.of(operator.value()), () -> calls.find(call));
        return invitation.stream()
                .filter(one -> one.call().isOpenOn(LocalDate.now(clock)))
                .map(one -> new OpenCall(
                        call,
                        people.nameOf(operator),
                        one.programme().name(),
                        one.call().closes()));
    }
}
