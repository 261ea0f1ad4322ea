package org.zarpe.methodology.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that must exist, names that must be unique, counts that must agree. */
class ReferencesTests {

    private final Workbench bench = Workbench.small();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requirements/01-cleanliness.yaml | foundation: cleanliness | foundation: nowhere | 1 | There is no foundation 'nowhere'; expected one of cleanliness.",
                "requirements/01-cleanliness.yaml | reliabilities: [human] | reliabilities: [nowhere] | 10 | There is no reliability 'nowhere'; expected one of human.",
                "requirements/01-cleanliness.yaml | reliabilities: [human] | reliabilities: [] | 3 | The requirement must serve at least one reliability of pack.yaml.",
                "requirements/01-cleanliness.yaml | processes: [washing] | processes: [nowhere] | 14 | There is no process 'nowhere'; expected one of washing.",
                "processes.yaml | feeds: [washing] | feeds: [nowhere] | 9 | There is no process 'nowhere'; expected one of washing.",
                "instruments/application.yaml | stage: application | stage: nowhere | 5 | There is no stage 'nowhere'; expected one of application, work.",
                "instruments/application.yaml | dimension: price | dimension: nowhere | 16 | There is no dimension 'nowhere'; expected one of needs, price.",
                "pack.yaml | indicator: margin | indicator: nowhere | 21 | There is no indicator 'nowhere'; expected one of margin, profit, sales.",
                "pack.yaml | training_pillar: training | training_pillar: nowhere | 22 | There is no pillar 'nowhere'; expected one of training.",
                "pack.yaml | rule: ready | rule: nowhere | 23 | There is no rule 'nowhere'; expected one of ready, tidy.",
                "pack.yaml | results, path] | results, path, strategy] | 10 | 'The section ''strategy'' is declared, but ''settings'' has no ''market_options'', the markets to prepare before one may be chosen.'",
                "eligibility.yaml | awaits: application | awaits: nowhere | 11 | There is no instrument 'nowhere'; expected one of application.",
                "pack.yaml | met_from: 1 | met_from: 7 | 9 | '''met_from'' must be a level from 0 to 2, but is 7.'",
                "pack.yaml | highest: 2 | highest: 0 | 9 | '''highest'' must be above ''lowest'' (0), but is 0.'",
                "instruments/application.yaml | brake_below: 0.5 | brake_below: 1.6 | 8 | '''brake_below'' must not be above ''motor_from'' (1.5), but is 1.6.'",
            })
    void namesTheLineAndWhatWasExpected(String file, String before, String after, int line, String reason) {
        bench.with(file, before, after);

        assertThat(bench.faults()).containsExactly(file + ":" + line + ": " + reason);
    }

    @Test
    void anIdStandsOnce() {
        bench.with("indicators.yaml", "- id: profit", "- id: sales")
                .with("indicators.yaml", "value.profit", "value.sales");

        assertThat(bench.faults())
                .containsExactly(
                        "indicators.yaml:11: 'sales' stands twice among the indicators; it is already at indicators.yaml:2.");
    }

    @Test
    void thereIsASentenceForEachLevel() {
        bench.with("requirements/01-cleanliness.yaml", "      - {es: A diario., en: Daily.}\n", "");

        assertThat(bench.faults())
                .containsExactly(
                        "requirements/01-cleanliness.yaml:15: The scale goes from 0 to 2, so 3 sentences were expected;"
                                + " there are 2.");
    }

    @Test
    void requirementsAreMetForSomething() {
        bench.with("pack.yaml", "goal: {name: {es: Visto bueno, en: Approval}, rule: ready}\n", "");

        assertThat(bench.faults())
                .containsExactly(
                        "pack.yaml:10: The section 'requirements' is declared, but pack.yaml does not say under 'goal' what they are met for.");
    }
}
