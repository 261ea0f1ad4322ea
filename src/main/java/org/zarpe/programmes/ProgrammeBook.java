package org.zarpe.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.Text;

/** Programmes, cohorts, calls and enrolments with the version a change must name. */
public interface ProgrammeBook {

    /** For the director, oldest first. */
    List<ProgrammeLine> programmes(Actor director);

    List<CohortLine> cohorts(Actor director);

    List<CallLine> calls(Actor director);

    /** Those of companies the actor may see, oldest first; the next ones after one. */
    List<EnrolmentLine> enrolments(Actor actor, Filter filter, @Nullable UUID last, int most);

    /** For somebody who may see its company. */
    EnrolmentLine enrolment(Actor actor, EnrolmentId id);

    /** What each criterion of eligibility answers today, for somebody who may see the company. */
    List<CriterionLine> eligibility(Actor actor, EnrolmentId id);

    record ProgrammeLine(ProgrammeId id, Names names, PackRef pack, long version) {}

    record CohortLine(
            CohortId id, ProgrammeId programme, Names names, LocalDate starts, LocalDate ends, long version) {}

    record CallLine(CallId id, CohortId cohort, LocalDate opens, LocalDate closes, long version) {}

    record EnrolmentLine(Enrolled enrolled, CohortId cohort, Optional<DecisionLine> decision) {}

    record DecisionLine(boolean go, Text reasons, LocalDate on) {}

    /**
     * @param verdict "met", "met-as-reported", "not-met", "cannot-tell", "cannot-tell-yet"
     * @param excepted whether the director made an exception
     */
    record CriterionLine(String criterion, Text name, String verdict, boolean excepted) {}

    /** Null lets all through. */
    record Filter(
            @Nullable CompanyId company,
            @Nullable CohortId cohort,
            @Nullable EnrolmentState state) {}
}
