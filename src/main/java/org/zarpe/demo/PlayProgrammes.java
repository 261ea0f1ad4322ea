package org.zarpe.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoProgramme.Group;
import org.zarpe.demo.DemoProgramme.Invitation;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Names;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.application.OpenCall;
import org.zarpe.programmes.application.PlanCohort;
import org.zarpe.programmes.application.StartProgramme;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;

/** Programmes, their cohorts, and the calls to them. */
@Component
class PlayProgrammes {

    private final StartProgramme programmes;
    private final PlanCohort cohorts;
    private final OpenCall calls;

    PlayProgrammes(StartProgramme programmes, PlanCohort cohorts, OpenCall calls) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.calls = calls;
    }

    /** The cohorts, by key. */
    Map<String, CohortId> play(Cast cast) {
        Map<String, CohortId> all = new HashMap<>();
        for (DemoProgramme programme : cast.content().programmes()) {
            ProgrammeId id = programmes
                    .start(cast.director(), new ProgrammeId(Ids.next()), names(programme.name()), programme.method())
                    .orThrow();
            programme.cohorts().forEach(group -> all.put(group.key(), cohort(group, id, cast.director())));
        }
        return all;
    }

    private static Names names(Text name) {
        return new Names(name.es(), name.en());
    }

    private CohortId cohort(Group group, ProgrammeId programme, Actor director) {
        LocalDate last = Objects.requireNonNull(group.planned().to());
        CohortId id = cohorts.plan(
                        director,
                        new CohortId(Ids.next()),
                        programme,
                        names(group.name()),
                        group.planned().from(),
                        last)
                .orThrow();
        Invitation call = group.call();
        if (call != null) {
            calls.open(director, new CallId(Ids.next()), id, call.opens(), call.closes())
                    .orThrow();
        }
        return id;
    }
}
