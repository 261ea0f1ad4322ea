package org.zarpe.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.diagnosis.BuiltIn;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

class SayingsTests {

    private static final Dictionary DICTIONARY = new Dictionary();
    private static final Indicator SHARE = BuiltIn.RELIABLE_SUPPLIER.indicators().stream()
            .filter(indicator -> indicator.id().equals("on_time_delivery"))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "78, 93, +15 puntos desde 78 %, +15 points from 78 %",
        "78, 79, +1 punto desde 78 %, +1 point from 78 %",
        "78, 76.5, -1.5 puntos desde 78 %, -1.5 points from 78 %"
    })
    void aPercentageChangesByPoints(BigDecimal base, BigDecimal end, String spanish, String english) {
        Change change = Change.between(base, end, "", SHARE.unit() == IndicatorUnit.PERCENT);

        assertThat(said(Language.ES, change)).isEqualTo(spanish);
        assertThat(said(Language.EN, change)).isEqualTo(english);
    }

    private static String said(Language language, Change change) {
        return Sayings.change(DICTIONARY.in(language), SHARE, change)
                .replace('\u00a0', ' ')
                .replace('−', '-');
    }
}
