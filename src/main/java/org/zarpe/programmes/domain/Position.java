package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolled.StageVisit;

/** Where an enrolment stands, in one stage, although stages run side by side. */
public final class Position {
    private Position() {}

    /**
     * The open stage that opened last; where two opened on a day, the one planned to be shorter, since the longer runs
     * beside it (training, follow-up); else the one that closed last, of several on a day the later of the
     * method.
     */
    public static Optional<StageVisit> of(Enrolled enrolled) {
        return enrolled.stages().stream()
                .filter(StageVisit::isOpen)
                .reduce((one, next) -> isBeside(next, one) ? one : next)
                .or(() -> enrolled.stages().stream()
                        .filter(visit -> visit.closed() != null)
                        .reduce((one, next) -> since(next).isBefore(since(one)) ? one : next));
    }

    private static boolean isBeside(StageVisit next, StageVisit one) {
        return since(next).isBefore(since(one))
                || since(next).equals(since(one)) && plannedDays(next) > plannedDays(one);
    }

    private static long plannedDays(StageVisit visit) {
        return visit.plannedStart() == null || visit.plannedEnd() == null
                ? 0
                : ChronoUnit.DAYS.between(visit.plannedStart(), visit.plannedEnd());
    }

    /** The day it opened, or closed where it is over. */
    public static LocalDate since(StageVisit visit) {
        return Objects.requireNonNull(visit.closed() == null ? visit.opened() : visit.closed());
    }

    /** The earliest planned last day that an open stage has passed. */
    public static Optional<LocalDate> stuckSince(Enrolled enrolled, LocalDate today) {
        return due(enrolled).filter(end -> end.isBefore(today));
    }

    /** The earliest planned last day of an open stage. */
    static Optional<LocalDate> due(Enrolled enrolled) {
        if (!enrolled.isOngoing()) {
            return Optional.empty();
        }
        return enrolled.stages().stream()
                .filter(StageVisit::isOpen)
                .map(StageVisit::plannedEnd)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
