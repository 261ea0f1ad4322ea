package org.zarpe.programmes.queries;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.domain.Call;
import org.zarpe.programmes.domain.Calls;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Programme;
import org.zarpe.programmes.domain.Programmes;
import org.zarpe.shared.Text;

/** Programmes with their cohorts and calls, for the director. */
@Component
@Transactional(readOnly = true)
public class ProgrammeShelf {

    /** @param method name of the method pack */
    public record Shelved(Programme programme, Text method, List<ShelvedCohort> cohorts) {}

    public record ShelvedCohort(Cohort cohort, List<Call> calls) {}

    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Calls calls;
    private final Packs packs;

    ProgrammeShelf(Programmes programmes, Cohorts cohorts, Calls calls, Packs packs) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.calls = calls;
        this.packs = packs;
    }

    public List<Shelved> all(Actor actor) {
        actor.must(Permission.SEE_PROGRAMMES);
        return programmes.findAll().stream().map(this::shelved).toList().reversed();
    }

    public Shelved programme(Actor actor, UUID id) {
        actor.must(Permission.SEE_PROGRAMMES);
        return shelved(programmes.findById(id).orElseThrow());
    }

    public Cohort cohort(Actor actor, UUID id) {
        actor.must(Permission.SEE_PROGRAMMES);
        return cohorts.findById(id).orElseThrow();
    }

    public Call call(Actor actor, UUID id) {
        actor.must(Permission.SEE_PROGRAMMES);
        return calls.findById(id).orElseThrow();
    }

    private Shelved shelved(Programme programme) {
        return new Shelved(
                programme,
                packs.get(programme.pack()).name(),
                cohorts.findByProgrammeIdOrderByStartsDesc(programme.id()).stream()
                        .map(cohort -> new ShelvedCohort(cohort, calls.findByCohortIdOrderByOpensDesc(cohort.id())))
                        .toList());
    }
}
