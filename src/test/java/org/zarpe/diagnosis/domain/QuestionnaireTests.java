package org.zarpe.diagnosis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zarpe.diagnosis.BuiltIn;
import org.zarpe.diagnosis.Reader;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Dimension;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Truth;

class QuestionnaireTests {

    private static final PersonId SOMEBODY = PersonId.next();

    private final Pack pack = BuiltIn.RELIABLE_SUPPLIER;
    private final Instrument application = pack.instrument("application");
    private final List<Answer> answers = new ArrayList<>();
    private final Map<String, Truth> relevance = new java.util.HashMap<>();

    @Test
    void theAdvisersReadingStandsBeforeTheCompanysAnswer() {
        answered(Reader.SELF, "app_hours_week", "10");
        assertThat(fact("application.app_hours_week")).contains(Quantity.exactly(10));

        answered(Reader.ADVISER, "app_hours_week", "4");
        assertThat(fact("application.app_hours_week")).contains(Quantity.exactly(4));
        assertThat(questionnaire().reply(item("app_hours_week"), Reader.SELF).written())
                .isEqualTo("10");
    }

    @Test
    void anItemLeftOpenIsNotKnown() {
        answered(Reader.SELF, "app_value_added", null);

        assertThat(fact("application.app_value_added")).isEmpty();
        assertThat(questionnaire().progress(Reader.SELF).answered()).isZero();
    }

    @Test
    void tellsEachKindInItsType() {
        answered(Reader.SELF, "app_value_added", "no");
        answered(Reader.SELF, "app_role", "partner");
        answered(Reader.SELF, "app_product", "Salsa macha 🌶");

        assertThat(fact("application.app_value_added")).contains(false);
        assertThat(fact("application.app_role")).contains("partner");
        assertThat(fact("application.app_product")).contains("Salsa macha 🌶");
    }

    @Test
    void isCompleteWhenTheCompanyOrTheAdviserAnsweredEachItem() {
        List<Item> items = application.items();
        items.subList(0, 5).forEach(item -> answered(Reader.SELF, item.id(), any(item)));
        items.subList(5, items.size()).forEach(item -> answered(Reader.ADVISER, item.id(), any(item)));

        assertThat(questionnaire().isComplete()).isTrue();
        assertThat(questionnaire().progress(Reader.SELF)).isEqualTo(new Progress(5, items.size()));

        answers.removeLast();
        assertThat(questionnaire().isComplete()).isFalse();
    }

    @Test
    void anItemThatDoesNotMatterIsNeitherAskedNorMissing() {
        application.items().stream()
                .filter(item -> !item.id().equals("app_export_evidence"))
                .forEach(item -> answered(Reader.SELF, item.id(), any(item)));
        relevance.put("app_export_evidence", Truth.NO);

        assertThat(questionnaire().asks(item("app_export_evidence"))).isFalse();
        assertThat(questionnaire().isComplete()).isTrue();
    }

    @Test
    void anItemIsAskedWhereNobodyCanTellWhetherItMatters() {
        relevance.put("app_export_evidence", Truth.CANNOT_TELL);

        assertThat(questionnaire().asks(item("app_export_evidence"))).isTrue();
        assertThat(questionnaire().progress(Reader.SELF).total())
                .isEqualTo(application.items().size());
    }

    @Test
    void anAnswerToAnItemThatNoLongerMattersIsKeptButNotTold() {
        answered(Reader.SELF, "app_export_evidence", "Una tienda de Chicago");
        relevance.put("app_export_evidence", Truth.NO);

        assertThat(fact("application.app_export_evidence")).isEmpty();
        assertThat(questionnaire().reply(item("app_export_evidence"), Reader.SELF))
                .isEqualTo(new Reply.Words("Una tienda de Chicago"));
    }

    @Test
    void resumesAtTheFirstOpenItem() {
        answered(Reader.SELF, "app_product", "Sillas");

        assertThat(questionnaire().firstOpen(Reader.SELF).map(Item::id)).contains("app_sells");
    }

    @Test
    void aDimensionWithoutLevelsHasNoScore() {
        assertThat(questionnaire().score(application.dimensions().getFirst())).isEmpty();
    }

    @Test
    void anItemThatDoesNotMatterLeavesTheScore() {
        Instrument diagnosis = pack.instrument("diagnosis");
        Item conditional = diagnosis.items().stream()
                .filter(item -> item.relevant().isPresent())
                .findFirst()
                .orElseThrow();
        Dimension dimension = diagnosis.dimension(conditional.dimension());
        List<Answer> all = new ArrayList<>();
        diagnosis.itemsOf(dimension).stream()
                .filter(item -> !item.equals(conditional))
                .forEach(item ->
                        all.add(new Answer("diagnosis", item.id(), Reader.SELF, 1, "2", SOMEBODY, Instant.EPOCH)));
        AnswerSheet sheet = new AnswerSheet(all);

        Questionnaire open = new Questionnaire(diagnosis, pack.scale(), sheet, Map.of());
        Questionnaire without = new Questionnaire(diagnosis, pack.scale(), sheet, Map.of(conditional.id(), Truth.NO));

        assertThat(open.score(dimension).orElseThrow().isExact()).isFalse();
        assertThat(without.score(dimension).orElseThrow().low()).isEqualByComparingTo("2");
        assertThat(without.score(dimension).orElseThrow().isExact()).isTrue();
    }

    private void answered(Reader reader, String item, @org.jspecify.annotations.Nullable String value) {
        answers.add(new Answer("application", item, reader, 1, value, SOMEBODY, Instant.EPOCH));
    }

    private static String any(Item item) {
        return switch (item.kind()) {
            case LEVEL, NUMBER -> "2";
            case YES_NO -> "yes";
            case CHOICE -> item.choices().getFirst().id();
            case TEXT -> "algo";
        };
    }

    private Item item(String id) {
        return application.item(id);
    }

    private Optional<Object> fact(String name) {
        return questionnaire().facts().value(name);
    }

    private Questionnaire questionnaire() {
        return new Questionnaire(application, pack.scale(), new AnswerSheet(answers), relevance);
    }
}
