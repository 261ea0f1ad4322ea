package org.zarpe.diagnosis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.AnswerItem;
import org.zarpe.diagnosis.BuiltIn;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.ReadRequirement;
import org.zarpe.diagnosis.ReadRequirement.Marked;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.diagnosis.Readings;
import org.zarpe.diagnosis.Scores;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class MarkRequirementTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    ReadRequirement reading;

    @Autowired
    Readings readings;

    @Autowired
    Scores scores;

    @Autowired
    Enrolments enrolments;

    @Autowired
    AnswerItem answers;

    private Workshop workshop;
    private String requirement;

    @BeforeEach
    void anApplicant() {
        workshop = workshops.applicant();
        requirement = BuiltIn.RELIABLE_SUPPLIER.requirements().getFirst().id();
    }

    @Test
    void keepsTheThreeReadersApart() {
        Actor assessor = workshops.assessor(workshop);
        read(workshop.manager(), Reader.SELF, new Mark.Level(4), 0).orThrow();
        read(workshop.adviser(), Reader.ADVISER, new Mark.Level(2), 0).orThrow();
        read(assessor, Reader.ASSESSOR, new Mark.Level(1), 0).orThrow();

        assertThat(kept(Reader.SELF).mark()).isEqualTo(new Mark.Level(4));
        assertThat(kept(Reader.ADVISER).mark()).isEqualTo(new Mark.Level(2));
        assertThat(kept(Reader.ASSESSOR).mark()).isEqualTo(new Mark.Level(1));
        assertThat(kept(Reader.ADVISER).by()).isEqualTo(workshop.adviser().person());
    }

    @Test
    void nobodyReadsForAnother() {
        assertThatThrownBy(() -> read(workshop.adviser(), Reader.SELF, new Mark.Level(1), 0))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> read(workshop.manager(), Reader.ADVISER, new Mark.Level(1), 0))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> read(workshop.director(), Reader.ASSESSOR, new Mark.Level(1), 0))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void overwritesNothingThatSomebodyMarkedMeanwhile() {
        read(workshop.adviser(), Reader.ADVISER, new Mark.Level(2), 0).orThrow();

        assertThat(code(read(workshop.director(), Reader.ADVISER, new Mark.Level(3), 0)))
                .isEqualTo("stale");
        assertThat(kept(Reader.ADVISER).mark()).isEqualTo(new Mark.Level(2));
        assertThat(read(workshop.director(), Reader.ADVISER, new Mark.Level(3), 1)
                        .orThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void theSameMarkTwiceIsDoneOnce() {
        read(workshop.adviser(), Reader.ADVISER, new Mark.Level(2), 0).orThrow();

        assertThat(read(workshop.adviser(), Reader.ADVISER, new Mark.Level(2), 0)
                        .orThrow()
                        .version())
                .isEqualTo(1);
    }

    @Test
    void refusesALevelOutsideTheScaleAndWhatTheMethodDoesNotLeaveOut() {
        assertThat(code(read(workshop.adviser(), Reader.ADVISER, new Mark.Level(5), 0)))
                .isEqualTo("level-out-of-scale");
        assertThat(code(read(workshop.adviser(), Reader.ADVISER, new Mark.NotApplicable("porque no"), 0)))
                .isEqualTo("not-applicable-closed");
    }

    @Test
    void aRequirementIsLeftOutOnlyWhereItsRuleSaysSoAndWithAReason() {
        workshop = workshops.cheeseMaker();
        requirement = "req_acidity";
        assertThat(code(read(workshop.adviser(), Reader.ADVISER, new Mark.NotApplicable("Vende queso"), 0)))
                .isEqualTo("not-applicable-closed");

        inside(() -> answers.answer(
                        workshop.manager(),
                        new AnswerItem.Given(workshop.enrolment(), "application", "app_product", "dairy", 0)))
                .orThrow();

        assertThat(inside(() -> readings.mayNotApply(enrolments.get(workshop.enrolment()))))
                .containsExactly("req_acidity");
        assertThat(code(read(workshop.adviser(), Reader.ADVISER, new Mark.NotApplicable(" "), 0)))
                .isEqualTo("reason-missing");
        read(workshop.adviser(), Reader.ADVISER, new Mark.NotApplicable("Vende queso"), 0)
                .orThrow();
        assertThat(kept(Reader.ADVISER).mark()).isEqualTo(new Mark.NotApplicable("Vende queso"));
    }

    @Test
    void whoSellsServicesLeavesOutThePackingUntilItSellsGoodsToo() {
        requirement = "req_packing_for_journey";
        answer("app_sells", "services", 0);
        assertThat(inside(() -> readings.mayNotApply(enrolments.get(workshop.enrolment()))))
                .contains("req_packing_for_journey", "req_wood_packaging_mark", "req_foreign_inputs_papers")
                .doesNotContain("req_outsourced_work", "req_final_release");
        read(workshop.adviser(), Reader.ADVISER, new Mark.NotApplicable("Vende diseño"), 0)
                .orThrow();

        answer("app_sells", "both", 1);
        assertThat(inside(() -> readings.mayNotApply(enrolments.get(workshop.enrolment()))))
                .isEmpty();
        requirement = "req_shipping_marks";
        assertThat(code(read(workshop.adviser(), Reader.ADVISER, new Mark.NotApplicable("Vende diseño"), 0)))
                .isEqualTo("not-applicable-closed");
    }

    @Test
    void whatNobodyHasSaidYetLeavesNothingOut() {
        assertThat(inside(() -> readings.mayNotApply(enrolments.get(workshop.enrolment()))))
                .isEmpty();
    }

    @Test
    void aFoundationOfWhichNothingAppliesHasNoScoreAndBlocksNothing() {
        answer("app_sells", "services", 0);
        BuiltIn.RELIABLE_SUPPLIER.requirements().forEach(one -> {
            requirement = one.id();
            boolean left = inside(() -> readings.mayNotApply(enrolments.get(workshop.enrolment())))
                    .contains(one.id());
            read(
                            workshop.adviser(),
                            Reader.ADVISER,
                            left ? new Mark.NotApplicable("Vende diseño") : new Mark.Level(3),
                            0)
                    .orThrow();
        });

        Enrolled enrolled = inside(() -> enrolments.get(workshop.enrolment()));
        assertThat(inside(() -> scores.foundation(enrolled, "preservation", Reader.ADVISER)))
                .isEmpty();
        assertThat(inside(() -> enrolments.facts(enrolled)).value("requirements.lowest_foundation"))
                .hasValueSatisfying(
                        lowest -> assertThat(((Quantity) lowest).low()).isEqualByComparingTo("3"));
        assertThat(inside(() -> enrolments.facts(enrolled)).value("requirements.mandatory_unmet"))
                .contains(Quantity.exactly(0));
    }

    private void answer(String item, String value, long version) {
        inside(() -> answers.answer(
                        workshop.manager(),
                        new AnswerItem.Given(workshop.enrolment(), "application", item, value, version)))
                .orThrow();
    }

    @Test
    void tellsTheRulesAndScoresWhatIsRead() {
        read(workshop.adviser(), Reader.ADVISER, new Mark.Level(3), 0).orThrow();

        assertThat(inside(() -> enrolments.facts(enrolments.get(workshop.enrolment())))
                        .value("requirements.unread"))
                .contains(Quantity.exactly(
                        BuiltIn.RELIABLE_SUPPLIER.requirements().size() - 1));
        String foundation = BuiltIn.RELIABLE_SUPPLIER.requirements().getFirst().foundation();
        assertThat(inside(() -> scores.foundation(enrolments.get(workshop.enrolment()), foundation, Reader.ADVISER))
                        .orElseThrow()
                        .answered())
                .isEqualTo(1);
        assertThat(inside(() -> scores.overall(enrolments.get(workshop.enrolment()), Reader.SELF))
                        .orElseThrow()
                        .isBlank())
                .isTrue();
    }

    private Outcome<Reading> read(Actor actor, Reader reader, Mark mark, long version) {
        return inside(() -> reading.read(actor, new Marked(workshop.enrolment(), requirement, reader, mark, version)));
    }

    private Reading kept(Reader reader) {
        return inside(() -> readings.of(workshop.enrolment(), reader, requirement));
    }

    private <T> T inside(Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }

    private static String code(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?> refused -> refused.reasons().getFirst().code();
            case Outcome.Done<?> done -> "done";
        };
    }
}
