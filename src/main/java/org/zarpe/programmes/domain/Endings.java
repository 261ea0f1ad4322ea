package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.domain.Ending.Reopening;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** The ends an enrolment has had, those taken back too; oldest first. */
record Endings(List<Ending> all) {

    private static final int LONGEST_REASON = 4000;

    Endings {
        all = List.copyOf(all);
    }

    Optional<Ending> standing() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(Ending::stands);
    }

    Endings with(Ending ending) {
        return new Endings(Stream.concat(all.stream(), Stream.of(ending)).toList());
    }

    Endings takenBack(Reopening by) {
        return new Endings(Stream.concat(
                        all.stream().limit(all.size() - 1),
                        Stream.of(all.getLast().takenBack(by)))
                .toList());
    }

    /** @param lastDay the day of what was recorded last: nothing ends before it */
    static Outcome<Ending> check(EndKind kind, Text reasons, boolean stagesOpen, LocalDate lastDay, Stamp stamp) {
        return new Faults()
                .required("reasons", reasons.es(), LONGEST_REASON)
                .atIf(kind == EndKind.COMPLETED && stagesOpen, "kind", "completed-with-open-stages")
                .atIf(stamp.day().isBefore(lastDay), "day", "day-too-early", lastDay)
                .or(() -> new Ending(Ids.next(), kind, reasons, stamp, null));
    }

    Outcome<Reopening> check(Text reason, Stamp stamp) {
        return standing()
                .map(end -> new Faults()
                        .required("reason", reason.es(), LONGEST_REASON)
                        .atIf(
                                stamp.day().isBefore(end.stamp().day()),
                                "day",
                                "day-too-early",
                                end.stamp().day())
                        .or(() -> new Reopening(Ids.next(), reason, stamp)))
                .orElseGet(() -> Outcome.refused(Refusal.of("not-ended")));
    }
}
