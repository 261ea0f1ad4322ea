package org.zarpe.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

/** Reading cases from other modules. */
public interface Cases {

    /** The newest first. */
    List<Entry> of(Actor actor, CompanyId company);

    Optional<Entry> current(Actor actor, CompanyId company);

    /** Those within the reach of somebody who may see cases: all of the operator, or those assessed or decided on. */
    List<Entry> all(Actor actor);

    /** What each gate says today. */
    List<GateResult> gates(Actor actor, CompanyId company, CaseId id);

    /**
     * @param state on this day
     * @param seen how many events there are
     * @param certificate number of the one issued; null while there is none
     */
    record Entry(
            CaseId id,
            CompanyId company,
            EnrolmentId enrolment,
            CaseKind kind,
            PackRef pack,
            CaseState state,
            int seen,
            Instant since,
            @Nullable PersonId firstAssessor,
            @Nullable PersonId secondAssessor,
            @Nullable String certificate,
            List<CaseEvent> events) {
        public Entry {
            events = List.copyOf(events);
        }
    }
}
