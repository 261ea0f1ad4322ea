package org.zarpe.diagnosis.web;

import java.math.BigDecimal;
import org.zarpe.diagnosis.Score;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.charts.IntervalBar;

/** A score drawn on the method's scale. */
record ScoreBar(Scale scale) {

    IntervalBar of(Score score) {
        return new IntervalBar(
                score.low(),
                score.high(),
                BigDecimal.valueOf(scale.lowest()),
                BigDecimal.valueOf(scale.highest()),
                null);
    }
}
