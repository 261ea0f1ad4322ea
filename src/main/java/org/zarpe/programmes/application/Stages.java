package org.zarpe.programmes.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.Stage;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.StageTransition;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Closes a stage and opens, in one go, those that may open then. */
@Component
class Stages {

    private final Judging judging;

    Stages(Judging judging) {
        this.judging = judging;
    }

    Outcome<StageTransition> close(Judged judged, String stage, @Nullable Text override, Stamp stamp) {
        Enrolment enrolment = judged.enrolment();
        return enrolment.close(stage, judged.exit(stage), override, stamp).map(closed -> {
            Judged after = judging.judged(enrolment);
            List<Stage> next = after.opensAfter(stage);
            next.forEach(one -> enrolment.open(one.id(), after.entry(one.id()), null, stamp));
            return closed;
        });
    }
}
