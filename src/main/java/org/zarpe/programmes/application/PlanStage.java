package org.zarpe.programmes.application;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** When a stage of a company should begin and end; what really happened is kept apart. */
@Component
@Transactional
public class PlanStage {

    private final Enrolling enrolling;
    private final CompanyAccess access;

    PlanStage(Enrolling enrolling, CompanyAccess access) {
        this.enrolling = enrolling;
        this.access = access;
    }

    public Outcome<StageVisit> plan(
            Actor actor, EnrolmentId id, String stage, LocalDate start, LocalDate end, long seen) {
        Enrolment enrolment = enrolling.get(id);
        access.must(actor, Permission.MOVE_STAGES, enrolment.company());
        if (!enrolment.stillAt(seen)) {
            return Outcome.refused(Refusal.stale());
        }
        return enrolment.plan(stage, start, end).map(planned -> {
            enrolling.save(enrolment);
            return planned;
        });
    }
}
