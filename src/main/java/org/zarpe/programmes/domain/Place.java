package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;

/**
 * Where an enrolment stands on the board of its cohort, whatever day it is.
 *
 * @param column a stage, or {@link CompanyCard#ENDED}
 * @param since the day it came there
 * @param due the last day planned for what is open; null where none is, or it has ended
 * @param leftEarly whether it ended before it had completed
 */
public record Place(
        String column, LocalDate since, @Nullable LocalDate due, boolean leftEarly) {

    /** Empty where no stage has opened yet. */
    public static Optional<Place> of(Enrolled enrolled) {
        Enrolled.End end = enrolled.end();
        LocalDate due = Position.due(enrolled).orElse(null);
        return Position.of(enrolled)
                .map(visit -> end == null
                        ? new Place(visit.stage(), Position.since(visit), due, false)
                        : new Place(CompanyCard.ENDED, end.on(), due, end.kind() != EndKind.COMPLETED));
    }
}
