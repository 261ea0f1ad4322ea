package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.FactKind;
import org.zarpe.demo.DemoCompany.Value;

/** The figures of the article of 2018 (its Tables 1 to 3 and the summaries of its plans), as domain.md §10 counts them. */
class ReferenceCasesTests {

    private static final DemoContent CONTENT = DemoContent.agency();

    private static List<DemoCompany> cases() {
        return Stream.of("a", "b", "c", "d", "e").map(DemoContent::company).toList();
    }

    @ParameterizedTest
    @CsvSource({"a, 2010, 12", "b, 1998, 23", "c, 2005, 49", "d, 1998, 14", "e, 1990, 7"})
    void table1GivesTheYearOfFoundingAndThePeople(String key, String founded, int employees) {
        DemoCompany company = DemoContent.company(key);
        assertThat(company.founded()).isEqualTo(founded);
        assertThat(company.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(FactKind.EMPLOYEES);
            assertThat(fact.value()).isEqualByComparingTo(String.valueOf(employees));
        });
    }

    @Test
    void onlyBAndCExportRegularlyBeforeTheProgramme() {
        assertThat(cases().stream().filter(DemoCompany::noInternationalActivity).map(DemoCompany::key))
                .containsExactly("a", "d", "e");
        assertThat(DemoContent.company("b").exports()).singleElement().satisfies(sale -> {
            assertThat(sale.country()).isEqualTo("CR");
            assertThat(sale.mode()).isEqualTo(ExportMode.UNKNOWN);
            assertThat(sale.customers()).isEqualTo(1);
            assertThat(sale.regular()).isTrue();
            assertThat(sale.share()).extracting(DemoCompany.Share::about).hasToString("10");
        });
        assertThat(DemoContent.company("c").exports()).singleElement().satisfies(sale -> {
            assertThat(sale.country()).isEqualTo("US");
            assertThat(sale.mode()).isEqualTo(ExportMode.TRADING_COMPANY);
            assertThat(sale.regular()).isTrue();
            assertThat(sale.share()).extracting(DemoCompany.Share::about).hasToString("90");
        });
    }

    @Test
    void dContradictsItselfAndBothSidesStand() {
        assertThat(DemoContent.company("d").exports()).singleElement().satisfies(sale -> {
            assertThat(sale.year()).isNull();
            assertThat(sale.country()).isNull();
            assertThat(sale.mode()).isEqualTo(ExportMode.UNKNOWN);
        });
    }

    @ParameterizedTest
    @CsvSource({"a, 3, 3, 2, 2", "b, 5, 7, 4, 2", "c, 4, 5, 2, 4", "d, 4, 3, 2, 2", "e, 3, 3, 4, 3"})
    void table2CountsTheFindings(String key, int strengths, int weaknesses, int opportunities, int threats) {
        assertThat(List.of("strength", "weakness", "opportunity", "threat").stream()
                        .map(quadrant -> DemoContent.company(key).swot().stream()
                                .filter(item -> item.quadrant().equals(quadrant))
                                .count()))
                .containsExactly((long) strengths, (long) weaknesses, (long) opportunities, (long) threats);
    }

    @Test
    void thereAreSixtySevenFindingsAndThirtyTwoActions() {
        assertThat(cases().stream().mapToInt(company -> company.swot().size()).sum())
                .isEqualTo(67);
        assertThat(cases().stream().map(company -> company.actions().size())).containsExactly(5, 7, 8, 5, 7);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"a, -, -, -", "b, 49, 10, 5", "c, 534, 5, 17", "d, -, -, -", "e, 4, 65, -"})
    void table3GivesTheChangesAndItsBlanksStayBlank(
            String key, @Nullable String profit, @Nullable String capacity, @Nullable String exports) {
        assertThat(change(key, "profit")).isEqualTo(profit);
        assertThat(change(key, "production_capacity")).isEqualTo(capacity);
        assertThat(change(key, "international_activity")).isEqualTo(exports);
    }

    @Test
    void everyCaseTellsWhatChangedInWords() {
        assertThat(cases())
                .allSatisfy(company -> assertThat(company.results())
                        .filteredOn(value -> value.es() != null)
                        .extracting(Value::indicator)
                        .containsExactly("qualitative_results", "international_activity"));
    }

    @Test
    void nothingIsInventedForThem() {
        assertThat(cases()).allSatisfy(company -> {
            assertThat(company.illustrative()).isFalse();
            assertThat(company.town()).isNull();
            assertThat(company.people()).isEmpty();
            assertThat(company.products()).isEmpty();
            assertThat(company.answers()).isEqualTo(Map.of());
            assertThat(company.requirements()).isEqualTo(Map.of());
            assertThat(company.strategy()).isNull();
            assertThat(company.plan()).isNull();
            assertThat(company.sessions()).isEmpty();
            assertThat(company.visits()).isEmpty();
            assertThat(company.exports())
                    .allSatisfy(sale -> assertThat(sale.year()).isNull());
            assertThat(company.swot())
                    .allSatisfy(item -> assertThat(item.importance()).isNull());
            assertThat(company.actions()).allSatisfy(action -> {
                assertThat(action.owner()).isNull();
                assertThat(action.due()).isNull();
                assertThat(action.cost()).isNull();
            });
            assertThat(CONTENT.people()).extracting(DemoPerson::company).doesNotContain(company.key());
        });
    }

    private static @Nullable String change(String key, String indicator) {
        return DemoContent.company(key).results().stream()
                .filter(value -> value.indicator().equals(indicator) && value.changePct() != null)
                .findFirst()
                .map(value -> String.valueOf(value.changePct()))
                .orElse(null);
    }
}
