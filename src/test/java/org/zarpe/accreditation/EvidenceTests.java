package org.zarpe.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.accreditation.Cases.TODAY;
import static org.zarpe.accreditation.Cases.code;
import static org.zarpe.accreditation.Cases.noted;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.Piece;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;

@ZarpeTest
@Tag("persistence")
class EvidenceTests {

    private static final String FACT = "requirements.mandatory_without_evidence";

    @Autowired
    Workshops workshops;

    @Autowired
    Cases cases;

    private Workshop workshop;
    private String one;
    private String other;
    private int mandatory;

    @BeforeEach
    void anApplicant() {
        workshop = workshops.applicant();
        List<RequirementLine> lines = cases.grid(workshop).mandatory();
        mandatory = lines.size();
        one = lines.getFirst().requirement().id();
        other = lines.getLast().requirement().id();
    }

    @Test
    void oneNoteMayServeSeveralRequirements() {
        cases.note(workshop, one, other);

        assertThat(lacking()).isEqualTo(Quantity.exactly(mandatory - 2));
        assertThat(cases.grid(workshop).line(other).proofs()).isEqualTo(1);
    }

    @Test
    void aRequirementMayHaveSeveralNotes() {
        cases.note(workshop, one);
        cases.note(workshop, one);

        assertThat(cases.grid(workshop).line(one).proofs()).isEqualTo(2);
        assertThat(lacking()).isEqualTo(Quantity.exactly(mandatory - 1));
    }

    @Test
    void aDoubleClickNotesOnce() {
        UUID id = Ids.next();
        cases.note(workshop, id, noted(null, one)).orThrow();

        assertThat(code(cases.note(workshop, id, noted(null, one)))).isEqualTo("done");
        assertThat(cases.grid(workshop).line(one).evidence()).hasSize(1);
    }

    @Test
    void whatExpiredProvesNothingFromTheDayAfter() {
        cases.note(workshop, Ids.next(), noted(TODAY.minusDays(1), one)).orThrow();
        assertThat(lacking()).isEqualTo(Quantity.exactly(mandatory));
        assertThat(cases.grid(workshop).line(one).evidence()).hasSize(1);

        cases.note(workshop, Ids.next(), noted(TODAY, one)).orThrow();
        assertThat(lacking()).isEqualTo(Quantity.exactly(mandatory - 1));
    }

    @Test
    void whatIsWithdrawnStaysInSightWithItsReason() {
        UUID id = cases.note(workshop, one);
        assertThat(code(cases.withdraw(workshop, workshop.adviser(), id, " ", 0)))
                .isEqualTo("required");

        cases.withdraw(workshop, workshop.adviser(), id, "Era de otro taller", 0)
                .orThrow();

        Piece note = cases.grid(workshop).line(one).evidence().getFirst();
        assertThat(note.isWithdrawn()).isTrue();
        assertThat(note.withdrawal())
                .extracting(Piece.Withdrawal::reason, Piece.Withdrawal::by)
                .containsExactly(
                        new Text("Era de otro taller", "Era de otro taller"),
                        workshop.adviser().person());
        assertThat(lacking()).isEqualTo(Quantity.exactly(mandatory));
        assertThat(code(cases.withdraw(workshop, workshop.adviser(), id, "Era de otro taller", 0)))
                .as("a second click")
                .isEqualTo("done");
        assertThat(code(cases.withdraw(workshop, workshop.manager(), id, "Otra razón", 0)))
                .isEqualTo("stale");
    }

    @Test
    void refusesWhatSaysNothingTooMuchOrDatesThatCannotBe() {
        assertThat(code(noteOf(" ", TODAY, TODAY))).isEqualTo("required");
        assertThat(code(noteOf("a".repeat(10_000_000), TODAY, TODAY))).isEqualTo("too-long");
        assertThat(code(noteOf("Hoja", TODAY.plusDays(1), TODAY.plusDays(2)))).isEqualTo("date-in-future");
        assertThat(code(noteOf("Hoja", TODAY, TODAY.minusDays(1)))).isEqualTo("period-reversed");
        assertThat(cases.grid(workshop).line(one).evidence()).isEmpty();
    }

    @Test
    void workStillOpenIsTold() {
        cases.work(workshop, workshop.manager(), one, WorkState.DONE, 0).orThrow();

        assertThat(cases.facts(workshop).value("requirements.mandatory_work_open"))
                .contains(Quantity.exactly(mandatory - 1));
    }

    private org.zarpe.shared.Outcome<UUID> noteOf(String words, java.time.LocalDate from, java.time.LocalDate until) {
        return cases.note(
                workshop,
                Ids.next(),
                new Noted(List.of(one), new Text(words, words), PartialDate.of(from), PartialDate.of(until)));
    }

    private Object lacking() {
        return cases.facts(workshop).value(FACT).orElseThrow();
    }
}
