package org.zarpe.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/** How the processes of a company run, in figures, for other modules. What they say in words: {@link Figures}. */
public interface ProcessIndicators {

    /** For somebody who may see them: those in use. */
    List<Now> of(Actor actor, Enrolled enrolled);

    /** For what modules compute from it, inside an operator's scope. */
    List<Now> of(Enrolled enrolled);

    /** All values of one of them, the oldest first. */
    List<Measured> values(Actor actor, Enrolled enrolled, UUID indicator);

    /**
     * An indicator today.
     *
     * @param process of the company
     * @param better up or down
     * @param last null while nothing was measured
     * @param alarm null where nobody has to look
     */
    record Now(
            UUID id,
            Text name,
            UUID process,
            IndicatorUnit unit,
            Direction better,
            BigDecimal target,
            Rhythm rhythm,
            @Nullable Measured last,
            Trend trend,
            @Nullable Alarm alarm) {}

    /** @param from the first day of its period */
    record Measured(LocalDate from, LocalDate to, BigDecimal value) {}
}
