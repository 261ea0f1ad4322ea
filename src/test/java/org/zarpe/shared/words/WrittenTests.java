package org.zarpe.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zarpe.shared.Language;
import org.zarpe.shared.PartialDate;

class WrittenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4.9 % | 4.9
                    4,9 % | 4.9
                    4.9 | 4.9
                    1,250.50 | 1250.50
                    1.250,50 | 1250.50
                    $12,000 | 12000
                    −3 | -3
                    """)
    void aNumberIsReadAsPeopleWriteIt(String written, BigDecimal number) {
        assertThat(WrittenNumber.read(written))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "doce", "4.9.1", "1,2,3", "12🙂", "1e9", "NaN"})
    void whatIsNoNumberIsNotGuessed(String written) {
        assertThat(WrittenNumber.read(written)).isEmpty();
    }

    @Property
    void everyPlainNumberReadsBackTheSame(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(4) BigDecimal number) {
        assertThat(WrittenNumber.read(number.toPlainString()))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Property
    void aPercentWithCommaMeansTheSameAsWithPoint(
            @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal share) {
        assertThat(WrittenNumber.read(share.toPlainString().replace('.', ',') + " %"))
                .isEqualTo(WrittenNumber.read(share.toPlainString()));
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010",
        "05/2017, 2017-05",
        "14/05/2017, 2017-05-14",
        "14 de mayo de 2017, 2017-05-14",
        "mayo de 2017, 2017-05",
        "14 May 2017, 2017-05-14",
        "2017-05-14, 2017-05-14"
    })
    void aDateIsReadAsPeopleWriteIt(String written, String date) {
        assertThat(WrittenDate.read(written).map(PartialDate::toString)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/06/2017",
                "31 de junio de 2017",
                "2017-06-31",
                "29/02/2017",
                "13/2017",
                "ayer",
                "17",
                "0/2017"
            })
    void aDateThatTheCalendarDoesNotHoldIsNoDate(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }

    @Property
    void everyDayOfTheCalendarReadsBackTheSame(@ForAll("days") LocalDate day) {
        assertThat(WrittenDate.read("%d/%d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())))
                .contains(PartialDate.of(day));
    }

    @Property
    void aDateIsWrittenAsItIsReadHoweverPreciseItIs(@ForAll("days") LocalDate day) {
        for (PartialDate date : List.of(
                PartialDate.ofYear(day.getYear()),
                new PartialDate(day.getYear(), day.getMonthValue(), null),
                PartialDate.of(day))) {
            assertThat(WrittenDate.read(date.written())).contains(date);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1500, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @ParameterizedTest
    @CsvSource({
        "Estados Unidos, US",
        "USA, US",
        "EE.UU., US",
        "us, US",
        "mexico, MX",
        "MÉXICO, MX",
        "Germany, DE",
        "Alemania, DE",
        "Namibia, NA",
        "NA, NA"
    })
    void aCountryIsFoundByAnyOfItsNames(String typed, String code) {
        assertThat(Countries.find(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlántida", "XX", "🙂"})
    void whatIsNoCountryIsNotGuessed(String typed) {
        assertThat(Countries.find(typed)).isEmpty();
    }

    @Test
    void everyCountryIsFoundByTheNameItIsShownWith() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(Locale.getISOCountries())
                            .filter(code -> !Countries.find(Countries.name(code, language))
                                    .equals(java.util.Optional.of(code))))
                    .isEmpty();
        }
    }
}
