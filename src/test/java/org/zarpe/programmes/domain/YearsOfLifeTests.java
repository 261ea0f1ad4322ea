package org.zarpe.programmes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Truth;

class YearsOfLifeTests {

    private static final LocalDate MAY_2018 = LocalDate.of(2018, 5, 14);

    @Test
    void foundedIn2017AndApplyingInMay2018CannotTellAtLeastOneYear() {
        assertThat(atLeastOneYear("2017")).isEqualTo(Truth.CANNOT_TELL);
    }

    @Test
    void theMonthSettlesItWhereItIsFarEnough() {
        assertThat(atLeastOneYear("2017-04")).isEqualTo(Truth.YES);
        assertThat(atLeastOneYear("2017-05")).isEqualTo(Truth.CANNOT_TELL);
        assertThat(atLeastOneYear("2017-06")).isEqualTo(Truth.NO);
    }

    @Test
    void theDaySettlesItAlways() {
        assertThat(atLeastOneYear("2017-05-14")).isEqualTo(Truth.YES);
        assertThat(atLeastOneYear("2017-05-15")).isEqualTo(Truth.NO);
    }

    @Property
    void theTrueAgeLiesWithinTheInterval(
            @ForAll @IntRange(min = 1900, max = 2018) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate founded = LocalDate.ofYearDay(year, day);
        if (founded.isAfter(MAY_2018)) {
            return;
        }
        BigDecimal age = BigDecimal.valueOf(ChronoUnit.YEARS.between(founded, MAY_2018));
        for (PartialDate known : new PartialDate[] {
            PartialDate.ofYear(year), new PartialDate(year, founded.getMonthValue(), null), PartialDate.of(founded)
        }) {
            Quantity years = YearsOfLife.on(MAY_2018, known);
            assertThat(age).isBetween(years.low(), years.high());
        }
    }

    @Property
    void moreIsKnownOfAMoreExactDate(
            @ForAll @IntRange(min = 1900, max = 2018) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        Quantity byYear = YearsOfLife.on(MAY_2018, PartialDate.ofYear(year));
        Quantity byMonth = YearsOfLife.on(MAY_2018, new PartialDate(year, month, null));
        assertThat(byMonth.low()).isGreaterThanOrEqualTo(byYear.low());
        assertThat(byMonth.high()).isLessThanOrEqualTo(byYear.high());
    }

    private static Truth atLeastOneYear(String founded) {
        return YearsOfLife.on(MAY_2018, PartialDate.parse(founded).orElseThrow())
                .isAtLeast(BigDecimal.ONE);
    }
}
