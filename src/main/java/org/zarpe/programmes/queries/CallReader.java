package org.zarpe.programmes.queries;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.domain.Call;
import org.zarpe.programmes.domain.Calls;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Programme;
import org.zarpe.programmes.domain.Programmes;

/** A call with what it invites to. */
@Component
@Transactional(readOnly = true)
public class CallReader {

    public record Invitation(Call call, Cohort cohort, Programme programme, Pack pack) {}

    private final Calls calls;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Packs packs;

    CallReader(Calls calls, Cohorts cohorts, Programmes programmes, Packs packs) {
        this.calls = calls;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.packs = packs;
    }

    public Optional<Invitation> find(CallId id) {
        return calls.findById(id.value()).map(call -> {
            Cohort cohort = cohorts.findById(call.cohortId()).orElseThrow();
            Programme programme = programmes.findById(cohort.programmeId()).orElseThrow();
            return new Invitation(call, cohort, programme, packs.get(programme.pack()));
        });
    }
}
