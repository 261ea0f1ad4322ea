package org.zarpe.improvement;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.shared.Text;

/**
 * What is said of an indicator.
 *
 * @param processId of the company
 * @param counted how it is counted, may be empty
 * @param better up or down
 * @param who measures it, as people call that person; may be empty
 */
public record IndicatorTerms(
        UUID processId,
        @Embedded.Empty(prefix = "name_") Text name,
        @Embedded.Empty(prefix = "counted_") Text counted,
        IndicatorUnit unit,
        Direction better,
        BigDecimal target,
        Rhythm rhythm,
        String who) {}
