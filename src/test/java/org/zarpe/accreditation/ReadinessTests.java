package org.zarpe.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.Rules;
import org.zarpe.shared.Truth;

/** The built-in method's readiness on kept readings and evidence; what plans, training, advice and results tell is given. */
@ZarpeTest
@Tag("persistence")
class ReadinessTests {

    private static final String READY = "ready_for_accreditation";

    @Autowired
    Workshops workshops;

    @Autowired
    Cases cases;

    @Autowired
    Rules rules;

    @Test
    void holdsWhenEverythingIsThere() {
        assertThat(refusing(prepared(some -> false, some -> false), elsewhere().build()))
                .isEmpty();
    }

    @Test
    void namesTheMandatoryRequirementBelowItsLevel() {
        Workshop workshop = prepared(some -> false, some -> false);
        cases.read(workshop, workshop.adviser(), Reader.ADVISER, mandatory(workshop), new Mark.Level(2))
                .orThrow();
        assertThat(refusing(workshop, elsewhere().build())).containsExactly("mandatory_met NO");

        cases.read(workshop, workshop.adviser(), Reader.ADVISER, mandatory(workshop), new Mark.Level(3))
                .orThrow();
        assertThat(refusing(workshop, elsewhere().build())).isEmpty();
    }

    @Test
    void namesTheMissingEvidence() {
        Workshop workshop = prepared(some -> false, first());
        assertThat(refusing(workshop, elsewhere().build())).containsExactly("mandatory_with_evidence NO");

        cases.note(workshop, mandatory(workshop));
        assertThat(refusing(workshop, elsewhere().build())).isEmpty();
    }

    @Test
    void cannotTellWhileAMandatoryRequirementIsUnread() {
        assertThat(refusing(prepared(first(), some -> false), elsewhere().build()))
                .containsExactly("mandatory_met CANNOT_TELL");
    }

    @Test
    void namesWhatOtherPartsOfTheFileLack() {
        Workshop workshop = prepared(some -> false, some -> false);

        assertThat(refusing(workshop, elsewhere().put("plan.continuity", false).build()))
                .containsExactly("continuity NO");
        assertThat(refusing(workshop, elsewhere().put("plan.agreed_open", 1).build()))
                .containsExactly("actions_closed NO");
        assertThat(refusing(workshop, elsewhere().put("advice.visits", 0).build()))
                .containsExactly("seen_on_site NO");
        assertThat(refusing(workshop, elsewhere().put("training.people", 1).build()))
                .containsExactly("people_trained NO");
        assertThat(refusing(workshop, elsewhere().put("results.end", 4).build()))
                .containsExactly("change_measured NO");
    }

    /** Every requirement read at the level that meets and proved, but for those named. */
    private Workshop prepared(Predicate<Requirement> unread, Predicate<Requirement> unproved) {
        Workshop workshop = workshops.applicant();
        Pack pack = cases.grid(workshop).pack();
        pack.requirements().stream()
                .filter(unread.negate())
                .forEach(requirement -> cases.read(
                                workshop,
                                workshop.adviser(),
                                Reader.ADVISER,
                                requirement.id(),
                                new Mark.Level(pack.scale().metFrom()))
                        .orThrow());
        cases.note(
                workshop,
                pack.requirements().stream()
                        .filter(Requirement::mandatory)
                        .filter(unproved.negate())
                        .map(Requirement::id)
                        .toArray(String[]::new));
        return workshop;
    }

    private static Predicate<Requirement> first() {
        return requirement -> requirement
                .id()
                .equals(org.zarpe.diagnosis.BuiltIn.RELIABLE_SUPPLIER.requirements().stream()
                        .filter(Requirement::mandatory)
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private String mandatory(Workshop workshop) {
        return cases.grid(workshop).pack().requirements().stream()
                .filter(first())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Facts.Builder elsewhere() {
        return Facts.builder()
                .put("plan.agreed", true)
                .put("plan.continuity", true)
                .put("plan.actions_done", 3)
                .put("plan.agreed_open", 0)
                .put("training.people", 2)
                .put("training.competences", 4)
                .put("advice.visits", 1)
                .put("results.baseline", 5)
                .put("results.end", 5);
    }

    private List<String> refusing(Workshop workshop, Facts elsewhere) {
        Pack pack = cases.grid(workshop).pack();
        Facts facts = cases.facts(workshop).and(elsewhere);
        return rules.judgeEach(pack, pack.rule(READY).conditions(), facts).stream()
                .filter(judged -> judged.judgement().truth() != Truth.YES)
                .map(judged ->
                        judged.condition().id() + " " + judged.judgement().truth())
                .toList();
    }
}
