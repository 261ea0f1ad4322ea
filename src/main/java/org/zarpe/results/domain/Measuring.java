package org.zarpe.results.domain;

import java.util.Arrays;
import java.util.List;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;
import org.zarpe.results.Moment;
import org.zarpe.shared.Outcome;

/** Until when values are taken. What ended no longer changes; but whoever completed is measured on, year after year, and that changes nothing of what was. */
public final class Measuring {
    private Measuring() {}

    /** @param moments of the value and, where it corrects one, of that */
    public static Outcome<Enrolled> must(Enrolled enrolled, Moment... moments) {
        return Arrays.stream(moments).allMatch(moment -> takes(enrolled, moment))
                ? Outcome.done(enrolled)
                : Outcome.refused(enrolled.over());
    }

    public static List<Moment> open(Enrolled enrolled) {
        return Arrays.stream(Moment.values())
                .filter(moment -> takes(enrolled, moment))
                .toList();
    }

    private static boolean takes(Enrolled enrolled, Moment moment) {
        return enrolled.isOngoing() || moment == Moment.FOLLOW_UP && hasCompleted(enrolled);
    }

    private static boolean hasCompleted(Enrolled enrolled) {
        Enrolled.End end = enrolled.end();
        return end != null && end.kind() == EndKind.COMPLETED;
    }
}
