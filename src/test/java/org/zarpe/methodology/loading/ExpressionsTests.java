package org.zarpe.methodology.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and formulas are compiled before anybody relies on them. */
class ExpressionsTests {

    private static final String RULE = "company.employees < 50";

    private final Workbench bench = Workbench.small();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "company.employees | The expression must answer true or false, but it answers a quantity.",
                "1 + 1 | The expression must answer true or false, but it answers a whole number.",
                "application.app_material | The expression must answer true or false, but it answers a text.",
                "company.employees == company.years_of_life | A quantity may only be compared with a number written out, such as 'company.employees >= 3'.",
                "company.employees in [company.years_of_life] | A quantity may only be compared with a number written out, such as 'company.employees >= 3'.",
                "company.employees < 2 + 3 | A quantity may only be compared with a number written out, such as 'company.employees >= 3'.",
                "company.employees < '50' | At character 19, '<' compares a quantity with a text. A text is compared with a text in quotes, true or false with true or false, a quantity with a number, such as 'company.employees >= 3'.",
                "application.sent == 1 | At character 18, '==' compares true or false with a whole number.",
                "application.sent && company.employees | At character 18, '&&' stands with true or false and a quantity; it needs conditions, which are true or false.",
                "(1 + 2.5) > 3.0 | At character 4, '+' calculates with a whole number and a number; it needs two numbers of one kind, whole (2) or with decimals (2.0).",
                "application.app_material in 'wood' | cannot be used with a text and a text.",
                "dyn(company.employees) == 3 | The function 'dyn' is not part of the rule language;",
                "application.app_material.matches('a') | The function 'matches' is not part of the rule language;",
                "company.employees < | The expression cannot be read at character 20: something is missing or too much before its end.",
                "company.employes < 50 | The expression reads 'company.employes', which is not a fact of this pack. Expected one of: company.employees, company.export_records, company.years_of_life.",
                "surprise | The expression reads 'surprise', which is not a fact of this pack.",
                "stage.nowhere.closed | The expression reads 'stage.nowhere.closed', which is not a fact of this pack. Expected one of: stage.application.closed, stage.work.closed.",
            })
    void namesWhatIsWrongAtTheLineOfTheRule(String rule, String reason) {
        bench.with("eligibility.yaml", RULE, rule);

        assertThat(bench.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("eligibility.yaml:3: "));
        assertThat(bench.faults()).anySatisfy(fault -> assertThat(fault).contains(reason));
    }

    @Test
    void aRuleAboutContinuityNeedsTheNumberThatMakesSuchAPlan() {
        bench.with("rules.yaml", "application.app_floor >= 1", "plan.continuity");

        assertThat(bench.faults())
                .containsExactly(
                        "rules.yaml:7: The expression reads 'plan.continuity', but 'settings' of pack.yaml has no"
                                + " 'continuity_lines', the lines that make such a plan.");

        bench.with("pack.yaml", "settings: {", "settings: {continuity_lines: 2, ");
        assertThat(bench.faults()).isEmpty();
    }

    @Test
    void allFactsThatARuleDoesNotKnowAreNamed() {
        bench.with("eligibility.yaml", RULE, "company.size < 50 && market.far");

        assertThat(bench.faults()).hasSize(2);
    }

    @Test
    void macrosOverListsAreNotPartOfTheLanguage() {
        bench.with("eligibility.yaml", RULE, "[1, 2].all(x, x > 0)");

        assertThat(bench.faults()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application.sent ? company.employees < 50 : true",
                "(application.sent ? company.employees : company.years_of_life) < 50",
                "50.5 > company.employees && -1 < company.employees",
                "!(company.employees != 3) || application.app_material in ['wood']",
            })
    void whatTheLanguageAllowsIsSound(String rule) {
        bench.with("eligibility.yaml", RULE, rule);

        assertThat(bench.faults()).isEmpty();
    }

    @Test
    void aFormulaAnswersANumber() {
        bench.with("indicators.yaml", "value.profit / value.sales * 100.0", "value.profit > 3.0");

        assertThat(bench.faults())
                .containsExactly(
                        "indicators.yaml:28: The expression must answer a number, but it answers true or false.");
    }

    @Test
    void aRuleThatNeedsItselfIsRefused() {
        bench.with("rules.yaml", "application.app_floor >= 1", "rule.ready");

        assertThat(bench.faults())
                .containsExactly(
                        "rules.yaml:17: The rules go round in a circle: rule.tidy needs rule.ready needs rule.tidy."
                                + " A rule must not depend on itself.");
    }

    @Test
    void anItemWhoseRelevanceNeedsItsOwnAnswerIsRefused() {
        bench.with(
                "instruments/application.yaml",
                "relevant: \"application.app_wants\"",
                "relevant: \"complete.application\"");

        assertThat(bench.faults())
                .contains("instruments/application.yaml:31: The rules go round in a circle: complete.application needs"
                        + " complete.application. A rule must not depend on itself.");
    }

    @Test
    void stagesThatWaitForEachOtherAreRefused() {
        bench.with("stages/01-application.yaml", "\"application.sent\"", "\"stage.work.closed\"");

        assertThat(bench.faults()).singleElement().asString().contains("The rules go round in a circle: stage.");
    }

    @Test
    void aFormulaThatNeedsItselfIsRefused() {
        bench.with("indicators.yaml", "value.profit / value.sales", "value.margin / value.sales");

        assertThat(bench.faults()).singleElement().asString().contains("value.margin needs value.margin");
    }
}
