package org.zarpe.programmes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.shared.Text;

/**
 * A company in a programme, for homes and boards.
 *
 * @param enrolment the latest
 * @param programme its name
 * @param column id of the stage it stands at: the open one that opened last, else the one that closed last; {@link #ENDED} where it has ended
 * @param stage name of that stage, or how it ended
 * @param open names of the stages that are open, in the order of the method
 * @param since the day it came to where it stands
 * @param daysInStage from {@code since} until today
 * @param stuckSince the planned last day of an open stage that has run over, null when all is in time
 */
public record CompanyCard(
        CompanyProfile company,
        Enrolled enrolment,
        Text programme,
        CohortId cohort,
        String column,
        Text stage,
        List<Text> open,
        LocalDate since,
        long daysInStage,
        @Nullable LocalDate stuckSince) {

    public static final String ENDED = "ended";

    public CompanyCard {
        open = List.copyOf(open);
    }

    public boolean hasEnded() {
        return enrolment.end() != null;
    }

    public boolean isStuck() {
        return stuckSince != null;
    }
}
