package org.zarpe.diagnosis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.diagnosis.BuiltIn;
import org.zarpe.diagnosis.Score;
import org.zarpe.methodology.Dimension;

class DriveTests {

    /** Motor from 2.5, brake below 1.5. */
    private final Dimension commitment =
            BuiltIn.RELIABLE_SUPPLIER.instrument("prediagnosis").dimension("commitment");

    @ParameterizedTest
    @CsvSource({
        "2.5, 2.5, MOTOR", "2.5, 4, MOTOR", "2.4, 2.6, CANNOT_TELL", "1.5, 2.4, NEITHER",
        "1.4, 1.4, BRAKE", "0, 1.49, BRAKE", "0, 4, CANNOT_TELL", "1.4, 1.6, CANNOT_TELL"
    })
    void followsTheLimitsOfTheDimension(String low, String high, Drive drive) {
        assertThat(Drive.of(commitment, Optional.of(new Score(new BigDecimal(low), new BigDecimal(high), List.of()))))
                .isEqualTo(drive);
    }

    @Test
    void cannotBeToldWithoutAScore() {
        assertThat(Drive.of(commitment, Optional.empty())).isEqualTo(Drive.CANNOT_TELL);
    }
}
