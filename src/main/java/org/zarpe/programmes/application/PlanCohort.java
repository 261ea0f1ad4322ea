package org.zarpe.programmes.application;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Names;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.shared.Outcome;

/** The director plans a generation of a programme. Plans already made for its companies stay as they are. */
@Component
@Transactional
public class PlanCohort {

    private final Cohorts cohorts;

    PlanCohort(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    public Outcome<CohortId> plan(
            Actor actor, CohortId id, ProgrammeId programme, Names names, LocalDate starts, LocalDate ends) {
        actor.must(Permission.RUN_PROGRAMMES);
        return cohorts.existsById(id.value())
                ? Outcome.done(id)
                : Cohort.plan(id, programme, names, starts, ends).map(this::save);
    }

    public Outcome<CohortId> change(
            Actor actor, CohortId id, Names names, LocalDate starts, LocalDate ends, long seen) {
        actor.must(Permission.RUN_PROGRAMMES);
        Cohort cohort = cohorts.findById(id.value()).orElseThrow();
        return cohort.change(names, starts, ends, seen).map(this::save);
    }

    private CohortId save(Cohort cohort) {
        return cohorts.save(cohort).cohortId();
    }
}
