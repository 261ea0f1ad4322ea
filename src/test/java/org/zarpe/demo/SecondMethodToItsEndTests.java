package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.ReadRequirement;
import org.zarpe.diagnosis.ReadRequirement.Marked;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Readings;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ProposeAction;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** Food safety for artisans, by the use cases that serve every method: not ready, then ready, then through. */
@ZarpeTest
@Tag("persistence")
class SecondMethodToItsEndTests {

    private static final String READY = "ready_for_market";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    PlayProgrammes programmes;

    @Autowired
    FillCompanyFile files;

    @Autowired
    PlayEnrolment enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    MoveStage stages;

    @Autowired
    ReadRequirement requirements;

    @Autowired
    Readings readings;

    @Autowired
    NoteEvidence evidence;

    @Autowired
    ProposeAction actions;

    private Actor director;
    private Play play;

    @BeforeEach
    void atTheEndOfTheCheck() {
        director = staff.director();
        DemoCompany story = DemoContent.company("cheese-maker");
        Cast cast = new Cast(
                director,
                Map.of(
                        "adviser_2", staff.adviser(director).person(),
                        "manager_i", cheesemaker()),
                DemoContent.university());
        inside(() -> {
            play = Play.of(story, cast);
            files.fill(play, cast);
            enrolling.play(play, programmes.play(cast).get("autumn_2026"));
            return play;
        });
    }

    @Test
    void theFirstStageClosedAndTheSecondIsOpen() {
        assertThat(enrolled().isOpen("check")).isTrue();
        assertThat(enrolled().isOpen("start")).isFalse();
    }

    @Test
    void itIsNotReadyAndSaysWhy() {
        assertThat(notHolding()).containsExactlyInAnyOrder("mandatory_met", "mandatory_proved", "plan_finished");
        assertThat(close()).isInstanceOf(Outcome.Refused.class);
        assertThat(enrolled().isOpen("check")).isTrue();
    }

    @Test
    void itIsReadyOnceTheRestIsDoneAndTheStageCloses() {
        read("req_acidity", new Mark.NotApplicable("Solo vende queso fresco"));
        read("req_batch_number", new Mark.Level(2));
        assertThat(notHolding()).containsExactlyInAnyOrder("mandatory_proved", "plan_finished");

        inside(() -> evidence.note(
                        play.manager(),
                        play.enrolment(),
                        Ids.next(),
                        new Noted(
                                List.of("req_batch_number"),
                                new Text("Libreta de lotes de noviembre", "Batch notebook for November"),
                                PartialDate.of(DAY),
                                null)))
                .orThrow();
        inside(() -> actions.move(
                        play.adviser(),
                        play.id("a2"),
                        ActionMove.FINISH,
                        new Text("Tres semanas de apuntes", "Three weeks of notes"),
                        DAY))
                .orThrow();
        assertThat(notHolding()).isEmpty();

        close().orThrow();
        assertThat(enrolled().isOpen("check")).isFalse();
    }

    private PersonId cheesemaker() {
        PersonId id = PersonId.next();
        return people.register(id, "Responsable de ejemplo I", id.value() + "@example.org", "una clave de prueba")
                .orThrow();
    }

    private List<String> notHolding() {
        return inside(() -> enrolments.judge(enrolments.get(play.enrolment()), READY).stream()
                .filter(judged -> !judged.judgement().holds())
                .map(judged -> judged.condition().id())
                .toList());
    }

    private void read(String requirement, Mark mark) {
        inside(() -> requirements.read(
                        play.adviser(),
                        new Marked(
                                play.enrolment(),
                                requirement,
                                Reader.ADVISER,
                                mark,
                                readings.of(play.enrolment(), Reader.ADVISER, requirement)
                                        .version())))
                .orThrow();
    }

    private Outcome<?> close() {
        return inside(() -> stages.close(
                play.adviser(),
                play.enrolment(),
                "check",
                DAY,
                null,
                enrolments.get(play.enrolment()).version()));
    }

    private Enrolled enrolled() {
        return inside(() -> enrolments.get(play.enrolment()));
    }

    private <T> T inside(Supplier<T> work) {
        return Scopes.as(staff.scope(director), work::get);
    }
}
