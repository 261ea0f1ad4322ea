package org.zarpe.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zarpe.shared.Text;

/**
 * A training session of a company.
 *
 * @param held false while it is only planned: it counts for nothing yet
 * @param hours above 0, at most 24
 * @param people who came; whoever has a level came
 * @param note how we know the levels
 */
public record Session(
        SessionKind kind,
        boolean held,
        LocalDate date,
        BigDecimal hours,
        Text title,
        Text place,
        String trainer,
        List<Attendee> people,
        List<LevelChange> levels,
        Text note) {

    public Session {
        levels = List.copyOf(levels);
        people = Stream.concat(people.stream(), levels.stream().map(LevelChange::attendee))
                .distinct()
                .toList();
    }
}
