package org.zarpe.diagnosis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zarpe.diagnosis.BuiltIn;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

class ReplyTests {

    private static final Scale SCALE = BuiltIn.RELIABLE_SUPPLIER.scale();
    private static final Item LEVEL =
            BuiltIn.RELIABLE_SUPPLIER.instrument("prediagnosis").item("pd_intention_own_reason");
    private static final Item YES_NO =
            BuiltIn.RELIABLE_SUPPLIER.instrument("application").item("app_value_added");
    private static final Item NUMBER =
            BuiltIn.RELIABLE_SUPPLIER.instrument("application").item("app_hours_week");
    private static final Item CHOICE =
            BuiltIn.RELIABLE_SUPPLIER.instrument("application").item("app_role");
    private static final Item TEXT =
            BuiltIn.RELIABLE_SUPPLIER.instrument("application").item("app_product");

    @Test
    void readsEachKind() {
        assertThat(reply(LEVEL, "3")).isEqualTo(new Reply.Level(3));
        assertThat(reply(YES_NO, "yes")).isEqualTo(new Reply.YesNo(true));
        assertThat(reply(NUMBER, "4.5 ")).isEqualTo(new Reply.Figure(new BigDecimal("4.5")));
        assertThat(reply(CHOICE, "partner")).isEqualTo(new Reply.Chosen("partner"));
        assertThat(reply(TEXT, " sillas \r\nde mezquite ")).isEqualTo(new Reply.Words("sillas \nde mezquite"));
    }

    @Test
    void notKnowingYetLeavesItOpen() {
        assertThat(reply(LEVEL, "?")).isEqualTo(Reply.OPEN);
        assertThat(reply(YES_NO, "?")).isEqualTo(Reply.OPEN);
        assertThat(reply(CHOICE, "?")).isEqualTo(Reply.OPEN);
        assertThat(reply(NUMBER, " ")).isEqualTo(Reply.OPEN);
        assertThat(reply(TEXT, "\n")).isEqualTo(Reply.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "99999999999", "tres", "2.5"})
    void refusesALevelOutsideTheScale(String typed) {
        assertThat(refusal(LEVEL, typed)).isEqualTo(Refusal.at("pd_intention_own_reason", "level-out-of-scale", 0, 4));
    }

    @ParameterizedTest
    @CsvSource({"'1,250', 1250", "'4,9', 4.9", "'4.9 %', 4.9", "'0', 0"})
    void readsNumbersAsPeopleWriteThem(String typed, String number) {
        assertThat(reply(NUMBER, typed).written()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"muchas, number-malformed", "-3, number-negative", "1.2.3, number-malformed"})
    void refusesWhatIsNoNumberFromZeroUp(String typed, String code) {
        assertThat(refusal(NUMBER, typed).code()).isEqualTo(code);
    }

    @Test
    void refusesAChoiceThatIsNotThere() {
        assertThat(refusal(CHOICE, "emperor")).isEqualTo(Refusal.at("app_role", "choose-one"));
        assertThat(refusal(YES_NO, "maybe")).isEqualTo(Refusal.at("app_value_added", "choose-one"));
    }

    @Test
    void refusesATextAboveTwoThousandCharactersAndCountsThemAsPeopleDo() {
        assertThat(reply(TEXT, "🎺".repeat(2000))).isInstanceOf(Reply.Words.class);
        assertThat(refusal(TEXT, "🎺".repeat(2001))).isEqualTo(Refusal.at("app_product", "too-long", 2001, 2000));
    }

    @Test
    void refusesTenMegabytes() {
        assertThat(refusal(TEXT, "a".repeat(10_000_000)).code()).isEqualTo("too-long");
    }

    @Test
    void whatTheScaleOfASmallerPackDoesNotHaveIsOutsideIt() {
        Item two = BuiltIn.FOOD_SAFETY.instrument("hygiene").item("hy_cuts");

        assertThat(Reply.read(two, BuiltIn.FOOD_SAFETY.scale(), "2")).isEqualTo(Outcome.done(new Reply.Level(2)));
        assertThat(Reply.read(two, BuiltIn.FOOD_SAFETY.scale(), "3")).isInstanceOf(Outcome.Refused.class);
    }

    private static Reply reply(Item item, String typed) {
        return Reply.read(item, SCALE, typed).orThrow();
    }

    private static Refusal refusal(Item item, String typed) {
        return switch (Reply.read(item, SCALE, typed)) {
            case Outcome.Refused<Reply> refused -> refused.reasons().getFirst();
            case Outcome.Done<Reply> done -> throw new AssertionError("taken: " + done.value());
        };
    }
}
