package org.zarpe.methodology;

import java.math.BigDecimal;
import java.util.Optional;
import org.zarpe.shared.Text;

/**
 * What a group of items is about.
 *
 * @param motorFrom a driver that scores at least this is a motor
 * @param brakeBelow a driver that scores below this is a brake
 */
public record Dimension(
        String id,
        DimensionKind kind,
        Text name,
        Text meaning,
        Optional<BigDecimal> motorFrom,
        Optional<BigDecimal> brakeBelow) {}
