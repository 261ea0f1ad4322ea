package org.zarpe.companies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.MissingCode;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.WrittenFields;

class FactRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, String> TWELVE = Map.of("value", "12", "from", "2017", "source", "Nómina");

    @Test
    void aYearIsAPeriodOfItsOwn() {
        DatedFact fact = read(FactKind.EMPLOYEES, TWELVE).orThrow();

        assertThat(fact.value()).isEqualTo(Quantity.exactly(12));
        assertThat(fact.to()).isEqualTo(fact.from());
        assertThat(fact.unit()).isEqualTo(DatedFact.PEOPLE);
    }

    @Test
    void whatIsOnlyAboutKnownIsARange() {
        assertThat(read(FactKind.SALES, with(TWELVE, "value", "1,000,000", "valueHigh", "1,200,000", "unit", "mxn"))
                        .orThrow()
                        .value())
                .isEqualTo(Quantity.between(new BigDecimal("1000000"), new BigDecimal("1200000")));
    }

    @Test
    void aFigureThatIsNotThereSaysWhy() {
        DatedFact fact = read(FactKind.PROFIT, with(TWELVE, "value", "", "missing", "refused", "unit", "MXN"))
                .orThrow();

        assertThat(fact.value()).isNull();
        assertThat(fact.missing()).isEqualTo(MissingCode.REFUSED);
    }

    @Test
    void refusesNeitherFigureNorReasonAndBoth() {
        assertRefused(with(TWELVE, "value", ""), "value", "value-or-reason");
        assertRefused(with(TWELVE, "missing", "unknown"), "missing", "value-and-reason");
    }

    @Test
    void refusesNegativeEmployees() {
        assertRefused(with(TWELVE, "value", "-3"), "value", "number-negative");
    }

    @Test
    void refusesHalfAnEmployee() {
        assertRefused(with(TWELVE, "value", "12.5"), "value", "number-not-whole");
    }

    @Test
    void refusesTheThirtyFirstOfJune() {
        assertRefused(with(TWELVE, "from", "31/06/2017"), "from", "date-malformed");
    }

    @Test
    void refusesAPeriodInTheFuture() {
        assertRefused(with(TWELVE, "from", "2027"), "from", "date-in-future");
        assertRefused(with(TWELVE, "to", "23/11/2026"), "to", "date-in-future");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertRefused(with(TWELVE, "to", "2016"), "to", "period-reversed");
    }

    @Test
    void refusesARangeThatEndsBelowItsStart() {
        assertRefused(with(TWELVE, "valueHigh", "3"), "valueHigh", "range-reversed");
        assertRefused(with(TWELVE, "value", "", "valueHigh", "3"), "value", "range-without-start");
    }

    @Test
    void refusesASourceThatIsTooLongAndKeepsCount() {
        assertThat(refusals(with(TWELVE, "source", "x".repeat(10_000_000))))
                .contains(Refusal.at("source", "too-long", 10_000_000, FactRules.LONGEST_SOURCE));
    }

    @Test
    void refusesNulAndOtherControlCharacters() {
        assertRefused(with(TWELVE, "source", "n\u0000mina"), "source", "unreadable-characters");
        assertRefused(with(TWELVE, "source", "n\u0007mina"), "source", "unreadable-characters");
    }

    @Test
    void anEmojiIsTextLikeAnyOther() {
        assertThat(read(FactKind.EMPLOYEES, with(TWELVE, "source", "Nómina 🙂"))
                        .orThrow()
                        .source())
                .isEqualTo("Nómina 🙂");
    }

    @Test
    void salesAndProfitNeedACurrency() {
        assertThat(read(FactKind.SALES, with(TWELVE, "unit", "pesos"))).isInstanceOf(Outcome.Refused.class);
        assertThat(read(FactKind.PROFIT, with(TWELVE, "value", "-12", "unit", "mxn"))
                        .orThrow()
                        .unit())
                .isEqualTo("MXN");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(refusals(Map.of("value", "doce", "from", "31/06/2017", "source", "")))
                .extracting(Refusal::field)
                .contains("value", "from", "source");
    }

    @Property
    void everyWholeNumberOfPeopleIsTaken(@ForAll @IntRange(min = 0, max = 10_000_000) int people) {
        assertThat(read(FactKind.EMPLOYEES, with(TWELVE, "value", Integer.toString(people)))
                        .orThrow()
                        .value())
                .isEqualTo(Quantity.exactly(people));
    }

    @Property
    void everyPastYearIsAPeriod(@ForAll @IntRange(min = 1500, max = 2026) int year) {
        assertThat(read(FactKind.EMPLOYEES, with(TWELVE, "from", Integer.toString(year)))
                        .orThrow()
                        .from()
                        .year())
                .isEqualTo(year);
    }

    private static void assertRefused(Map<String, String> written, String field, String code) {
        assertThat(refusals(written))
                .extracting(Refusal::field, Refusal::code)
                .contains(org.assertj.core.api.Assertions.tuple(field, code));
    }

    private static List<Refusal> refusals(Map<String, String> written) {
        return ((Outcome.Refused<DatedFact>) read(FactKind.EMPLOYEES, written)).reasons();
    }

    private static Outcome<DatedFact> read(FactKind kind, Map<String, String> written) {
        Faults faults = new Faults();
        return FactRules.read(kind, new WrittenFields(written, faults), faults, TODAY);
    }

    private static Map<String, String> with(Map<String, String> fields, String... changes) {
        Map<String, String> changed = new HashMap<>(fields);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }
}
