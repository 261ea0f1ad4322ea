package org.zarpe.programmes.application;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.domain.Call;
import org.zarpe.programmes.domain.Calls;
import org.zarpe.programmes.domain.PublicCalls;
import org.zarpe.shared.Outcome;

/** The director invites companies to apply for a cohort; the call's page is then open to everybody. */
@Component
@Transactional
public class OpenCall {

    private final Calls calls;
    private final PublicCalls publicCalls;

    OpenCall(Calls calls, PublicCalls publicCalls) {
        this.calls = calls;
        this.publicCalls = publicCalls;
    }

    public Outcome<CallId> open(Actor actor, CallId id, CohortId cohort, LocalDate opens, LocalDate closes) {
        actor.must(Permission.RUN_PROGRAMMES);
        if (calls.existsById(id.value())) {
            return Outcome.done(id);
        }
        return Call.open(id, cohort, opens, closes).map(call -> {
            calls.save(call);
            publicCalls.publish(id, actor.operator());
            return id;
        });
    }

    public Outcome<CallId> change(Actor actor, CallId id, LocalDate opens, LocalDate closes, long seen) {
        actor.must(Permission.RUN_PROGRAMMES);
        Call call = calls.findById(id.value()).orElseThrow();
        return call.change(opens, closes, seen)
                .map(changed -> calls.save(changed).callId());
    }
}
