package org.zarpe.companies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.ExportRecord;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.WrittenFields;

class ExportRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PartialDate FOUNDED = PartialDate.of(LocalDate.of(2010, 6, 1));

    @Test
    void nearlyEverythingMayBeLeftOut() {
        assertThat(read(Map.of("source", "Tabla 1"), FOUNDED).orThrow())
                .isEqualTo(new ExportRecord(null, null, ExportMode.UNKNOWN, null, null, null, null, null, "Tabla 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,9 %", "4.9", "4.9%"})
    void aShareIsReadWithCommaAndWithPoint(String share) {
        assertThat(read(with("share", share), FOUNDED).orThrow().share())
                .isEqualTo(Quantity.exactly(new BigDecimal("4.9")));
    }

    @ParameterizedTest
    @CsvSource({
        "share, 101, share-above-hundred",
        "share, -1, number-negative",
        "customers, -1, number-negative",
        "customers, 1.5, number-not-whole",
        "country, Atlántida, country-unknown",
        "year, 2027, date-in-future",
        "year, 05/2016, year-malformed",
        "year, 2009, before-founding",
        "mode, paloma, choose-one",
        "regular, a veces, choose-one",
        "source, '', required"
    })
    void refusesWhatCannotBe(String field, String typed, String code) {
        Outcome.Refused<ExportRecord> refused = (Outcome.Refused<ExportRecord>) read(with(field, typed), FOUNDED);

        assertThat(refused.reasons()).extracting(Refusal::field, Refusal::code).containsExactly(tuple(field, code));
    }

    @Test
    void anAmountNeedsACurrency() {
        Outcome.Refused<ExportRecord> refused = (Outcome.Refused<ExportRecord>) read(with("amount", "5000"), FOUNDED);

        assertThat(refused.reasons())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("currency", "currency-unknown"));
    }

    @Test
    void aYearBeforeTheFoundingIsTakenWhereTheFoundingIsNotRecorded() {
        assertThat(read(with("year", "2009"), null).orThrow().year()).isEqualTo(2009);
        assertThat(read(with("year", "2010"), FOUNDED).orThrow().year()).isEqualTo(2010);
    }

    private static Outcome<ExportRecord> read(Map<String, String> written, @Nullable PartialDate founded) {
        Faults faults = new Faults();
        return ExportRules.read(new WrittenFields(written, faults), faults, founded, TODAY);
    }

    private static Map<String, String> with(String field, String typed) {
        Map<String, String> written = new HashMap<>(Map.of("source", "Factura"));
        written.put(field, typed);
        return written;
    }
}
