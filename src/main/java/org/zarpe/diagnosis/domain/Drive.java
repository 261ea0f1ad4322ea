package org.zarpe.diagnosis.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.zarpe.diagnosis.Score;
import org.zarpe.methodology.Dimension;
import org.zarpe.shared.Truth;

/** Whether what moves the entrepreneur pushes or holds back. */
public enum Drive {
    MOTOR,
    BRAKE,
    NEITHER,
    CANNOT_TELL;

    /** By the limits of the dimension; told before all is answered when the missing answers cannot change it. */
    public static Drive of(Dimension dimension, Optional<Score> score) {
        if (score.isEmpty()) {
            return CANNOT_TELL;
        }
        Truth motor = reaches(score.get(), dimension.motorFrom());
        Truth brake = stays(score.get(), dimension.brakeBelow());
        if (motor == Truth.YES) {
            return MOTOR;
        }
        if (brake == Truth.YES) {
            return BRAKE;
        }
        return motor == Truth.NO && brake == Truth.NO ? NEITHER : CANNOT_TELL;
    }

    private static Truth reaches(Score score, Optional<BigDecimal> limit) {
        return limit.map(from -> score.quantity().isAtLeast(from)).orElse(Truth.NO);
    }

    private static Truth stays(Score score, Optional<BigDecimal> limit) {
        return limit.map(below -> score.quantity().isBelow(below)).orElse(Truth.NO);
    }
}
