package org.zarpe.methodology.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Judgement;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Rules;
import org.zarpe.methodology.loading.Workbench;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Truth;

class RulesTests {

    private final Pack pack = Workbench.small().pack();
    private final Rules rules = new CelRules();

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES", "YES, NO, NO", "YES, CANNOT_TELL, CANNOT_TELL",
        "NO, YES, NO", "NO, NO, NO", "NO, CANNOT_TELL, NO",
        "CANNOT_TELL, YES, CANNOT_TELL", "CANNOT_TELL, NO, NO", "CANNOT_TELL, CANNOT_TELL, CANNOT_TELL"
    })
    void andIsThatOfKleene(Truth left, Truth right, Truth expected) {
        assertThat(truth("application.sent && application.consent", facts(left, right)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES", "YES, NO, YES", "YES, CANNOT_TELL, YES",
        "NO, YES, YES", "NO, NO, NO", "NO, CANNOT_TELL, CANNOT_TELL",
        "CANNOT_TELL, YES, YES", "CANNOT_TELL, NO, CANNOT_TELL", "CANNOT_TELL, CANNOT_TELL, CANNOT_TELL"
    })
    void orIsThatOfKleene(Truth left, Truth right, Truth expected) {
        assertThat(truth("application.sent || application.consent", facts(left, right)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "CANNOT_TELL, CANNOT_TELL"})
    void notTurnsWhatIsKnownAndLeavesWhatIsNot(Truth value, Truth expected) {
        assertThat(truth("!application.sent", facts(value, Truth.CANNOT_TELL))).isEqualTo(expected);
    }

    @Test
    void aFactThatIsNotRecordedIsNamedAndNeverZero() {
        Judgement judgement = judge("company.employees < 50", Facts.none());

        assertThat(judgement.truth()).isEqualTo(Truth.CANNOT_TELL);
        assertThat(judgement.missing()).containsExactly("company.employees");
        assertThat(judgement.tooImprecise()).isEmpty();
    }

    @Test
    void aFactThatIsTooImpreciseIsNamedApartFromThoseMissing() {
        Facts facts = Facts.builder()
                .put("company.employees", Quantity.between(45, 55))
                .build();

        Judgement judgement = judge("company.employees < 50 && application.sent", facts);

        assertThat(judgement.truth()).isEqualTo(Truth.CANNOT_TELL);
        assertThat(judgement.tooImprecise()).containsExactly("company.employees");
        assertThat(judgement.missing()).containsExactly("application.sent");
    }

    @Test
    void whatCannotMatterIsNotAskedFor() {
        Facts facts = Facts.builder()
                .put("application.sent", false)
                .put("company.employees", Quantity.between(45, 55))
                .build();

        assertThat(judge("company.employees < 50 && application.consent && application.sent", facts))
                .isEqualTo(Judgement.of(false));
        assertThat(judge("company.employees < 50 || !application.sent", facts)).isEqualTo(Judgement.of(true));
    }

    @Test
    void aChoiceBetweenTwoWaysWaitsForItsCondition() {
        String rule = "application.sent ? company.employees < 50 : application.consent";

        assertThat(judge(rule, Facts.none()).missing()).containsExactly("application.sent");
        assertThat(truth(
                        rule,
                        Facts.builder()
                                .put("application.sent", true)
                                .put("company.employees", 7)
                                .build()))
                .isEqualTo(Truth.YES);
    }

    @Test
    void aChoiceIsAText() {
        Facts wood = Facts.builder().put("application.app_material", "wood").build();

        assertThat(truth("application.app_material in ['wood', 'stone']", wood)).isEqualTo(Truth.YES);
        assertThat(truth("application.app_material == 'stone'", wood)).isEqualTo(Truth.NO);
        assertThat(judge("application.app_material in ['wood']", Facts.none()).missing())
                .containsExactly("application.app_material");
    }

    @Test
    void aNamedRulePassesOnWhatItLacks() {
        Facts facts = Facts.builder()
                .put("application.app_floor", Quantity.between(0, 2))
                .put("company.employees", 7)
                .build();

        Judgement ready = rules.judgeRule(pack, "ready", facts);

        assertThat(ready.truth()).isEqualTo(Truth.CANNOT_TELL);
        assertThat(ready.missing()).containsExactly("requirements.mandatory_unmet");
        assertThat(ready.tooImprecise()).containsExactly("application.app_floor");
        assertThat(judge("rule.ready && application.sent", facts).missing())
                .containsExactlyInAnyOrder("requirements.mandatory_unmet", "application.sent");
    }

    @Test
    void aNamedRuleFailsAsSoonAsOneConditionDoes() {
        Facts facts = Facts.builder().put("requirements.mandatory_unmet", 2).build();

        assertThat(rules.judgeRule(pack, "ready", facts)).isEqualTo(Judgement.of(false));
        assertThat(judge("!rule.tidy", facts)).isEqualTo(Judgement.of(true));
    }

    @Test
    void eachConditionIsAnsweredByItself() {
        Facts facts = Facts.builder().put("requirements.mandatory_unmet", 0).build();

        List<JudgedCondition> judged = rules.judgeEach(pack, pack.rule("tidy").conditions(), facts);

        assertThat(judged).extracting(one -> one.judgement().truth()).containsExactly(Truth.CANNOT_TELL, Truth.YES);
    }

    @Test
    void aFactOfTheWrongTypeIsAMistakeOfTheProgram() {
        Facts facts = Facts.builder().put("company.employees", "seven").build();

        assertThatThrownBy(() -> judge("company.employees < 50", facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("company.employees must be a quantity");
    }

    @Test
    void manyMayAskAtOnce() {
        List<Truth> answers = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(number -> truth(
                        "company.employees < 50 || rule.tidy",
                        Facts.builder()
                                .put("company.employees", number % 2 == 0 ? 7 : 70)
                                .build()))
                .toList();

        assertThat(answers.stream().filter(Truth.YES::equals)).hasSize(1_000);
        assertThat(answers.stream().filter(Truth.CANNOT_TELL::equals)).hasSize(1_000);
    }

    private static Facts facts(Truth sent, Truth consent) {
        Facts.Builder facts = Facts.builder();
        if (sent != Truth.CANNOT_TELL) {
            facts.put("application.sent", sent == Truth.YES);
        }
        if (consent != Truth.CANNOT_TELL) {
            facts.put("application.consent", consent == Truth.YES);
        }
        return facts.build();
    }

    private Truth truth(String rule, Facts facts) {
        return judge(rule, facts).truth();
    }

    private Judgement judge(String rule, Facts facts) {
        return rules.judge(pack, rule, facts);
    }
}
