package org.zarpe.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.Standing;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.application.EndEnrolment;
import org.zarpe.programmes.application.LookAtEnrolment;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.programmes.domain.Ending;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class EndOfEnrolmentTests {

    private static final Text REASON = new Text("La dueña se muda", "The owner moves away");
    private static final Text NOTHING = new Text(" ", " ");
    private static final LocalDate DAY = Example.APPLIED;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    Enrolments enrolments;

    @Autowired
    EndEnrolment ends;

    @Autowired
    MoveStage stages;

    @Autowired
    LookAtEnrolment looking;

    @Autowired
    CompanyAccess access;

    @Autowired
    CohortBoards boards;

    @Autowired
    NextSteps steps;

    @Autowired
    List<Standing.Source> standings;

    private Actor director;
    private Actor adviser;
    private CohortId cohort;
    private CompanyId company;
    private EnrolmentId enrolment;

    @BeforeEach
    void anApplicant() {
        director = staff.director();
        adviser = staff.adviser(director);
        cohort = example.cohort(director);
        company = example.company(director, "2010");
        enrolment = example.applicant(director, cohort, company);
        as(() -> {
            access.assign(director, adviser.person(), CompanyAccess.Part.ADVISER, company);
            return company;
        });
    }

    @Test
    void itEndsOnADayByAPersonForAReason() {
        end(adviser, EndKind.WITHDREW).orThrow();

        assertThat(enrolled().state()).isEqualTo(EnrolmentState.CLOSED);
        assertThat(enrolled().end()).isEqualTo(new Enrolled.End(EndKind.WITHDREW, DAY));
        assertThat(endings()).singleElement().satisfies(ending -> {
            assertThat(ending.reasons()).isEqualTo(REASON);
            assertThat(ending.stamp().by()).isEqualTo(adviser.person());
            assertThat(ending.stands()).isTrue();
        });
        assertThat(steps(adviser)).isEmpty();
    }

    @Test
    void theReasonIsAskedFor() {
        assertThat(codes(as(() -> ends.end(director, enrolment, EndKind.EXCLUDED, NOTHING, DAY, version()))))
                .containsExactly("required");
        assertThat(enrolled().isOngoing()).isTrue();
    }

    @Test
    void itEndsNeitherBeforeWhatWasRecordedLastNorOnADayToCome() {
        close("application", DAY.plusDays(3));

        assertThat(endOn(DAY.plusDays(2))).containsExactly("day-too-early");
        assertThat(endOn(LocalDate.now().plusDays(1))).containsExactly("date-in-future");
        assertThat(endOn(DAY.plusDays(3))).isEmpty();
    }

    @Test
    void aRouteIsNotCompletedWhileAStageIsOpen() {
        assertThat(codes(end(director, EndKind.COMPLETED))).containsExactly("completed-with-open-stages");
    }

    @Test
    void withNoStageOpenItIsCompletedAndTheStaffIsToldSo() {
        for (String stage : List.of("application", "prediagnosis", "diagnosis", "strategy", "proposal")) {
            close(stage, DAY);
        }
        assertThat(steps(director)).contains("programmes.step.end");

        end(director, EndKind.COMPLETED).orThrow();

        assertThat(standing().stage()).isEqualTo(new Text("Recorrido terminado", "Route completed"));
        assertThat(standing().since()).isEqualTo(DAY);
    }

    @Test
    void itEndsByItselfWithItsLastStage() {
        PackRef small = example.packs().stream()
                .filter(pack -> pack.id().equals("inocuidad-artesanal"))
                .findFirst()
                .orElseThrow();
        enrolment = example.applicant(director, example.cohort(director, small), example.company(director, "2015"));
        close("start", DAY);
        close("check", DAY.plusDays(9));

        assertThat(enrolled().end()).isEqualTo(new Enrolled.End(EndKind.COMPLETED, DAY.plusDays(9)));
        assertThat(endings()).singleElement().extracting(Ending::reasons).isNull();
    }

    @Test
    void onlyItsAdviserOrTheDirectorEndsIt() {
        for (Actor other :
                List.of(staff.manager(director, company.value()), staff.adviser(director), staff.assessor(director))) {
            assertThatThrownBy(() -> end(other, EndKind.WITHDREW)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void onlyTheDirectorTakesTheEndBackAndOnlyWithAReason() {
        end(adviser, EndKind.CEASED).orThrow();
        assertThatThrownBy(() -> reopen(adviser, REASON, DAY)).isInstanceOf(NotAllowed.class);
        assertThat(codes(reopen(director, NOTHING, DAY))).containsExactly("required");
        assertThat(codes(reopen(director, REASON, DAY.minusDays(1)))).containsExactly("day-too-early");

        reopen(director, REASON, DAY).orThrow();

        assertThat(enrolled().state()).isEqualTo(EnrolmentState.APPLICANT);
        assertThat(enrolled().isOpen("application")).isTrue();
        assertThat(endings())
                .singleElement()
                .satisfies(ending -> assertThat(ending.reopening())
                        .satisfies(back -> assertThat(back.reason()).isEqualTo(REASON)));
        end(adviser, EndKind.WITHDREW).orThrow();
        assertThat(endings()).extracting(Ending::kind).containsExactly(EndKind.CEASED, EndKind.WITHDREW);
        assertThat(enrolled().end()).isEqualTo(new Enrolled.End(EndKind.WITHDREW, DAY));
    }

    @Test
    void whatGoesOnIsNotReopened() {
        assertThat(codes(reopen(director, REASON, DAY))).containsExactly("not-ended");
    }

    @Test
    void whoeverLooksAtAnOlderVersionEndsNothing() {
        long seen = version();
        close("application", DAY);
        assertThat(as(() -> ends.end(director, enrolment, EndKind.WITHDREW, REASON, DAY, seen))
                        .isStale())
                .isTrue();
    }

    @Test
    void theBoardHasAColumnForThoseThatEndedAndCountsWhoLeft() {
        CompanyId other = example.company(director, "2012");
        example.applicant(director, cohort, other);
        end(director, EndKind.WITHDREW).orThrow();

        CohortBoards.CohortBoard board = as(() -> boards.find(director, cohort)).orElseThrow();
        CohortBoards.Column last = board.columns().getLast();

        assertThat(last.isEnd()).isTrue();
        assertThat(last.left()).isOne();
        assertThat(last.cards()).singleElement().satisfies(card -> {
            assertThat(card.company().id()).isEqualTo(company);
            assertThat(card.stage()).isEqualTo(new Text("Se retiró", "Withdrew"));
            assertThat(card.since()).isEqualTo(DAY);
            assertThat(card.isStuck()).isFalse();
        });
        assertThat(board.companies()).isEqualTo(2);
        assertThat(board.columns().getFirst().cards())
                .extracting(card -> card.company().id())
                .containsExactly(other);
    }

    private Outcome<Ending> end(Actor actor, EndKind kind) {
        return as(() -> ends.end(actor, enrolment, kind, REASON, DAY, version()));
    }

    private List<String> endOn(LocalDate day) {
        return codes(as(() -> ends.end(director, enrolment, EndKind.WITHDREW, REASON, day, version())));
    }

    private Outcome<?> reopen(Actor actor, Text reason, LocalDate day) {
        return as(() -> ends.reopen(actor, enrolment, reason, day, version()));
    }

    private void close(String stage, LocalDate day) {
        as(() ->
                stages.close(director, enrolment, stage, day, REASON, version()).orThrow());
    }

    private List<Ending> endings() {
        return as(() -> looking.look(director, enrolment).judged().enrolment().endings());
    }

    private Standing standing() {
        return as(() -> standings.getFirst().of(company).orElseThrow());
    }

    private List<String> steps(Actor actor) {
        return as(() -> steps.of(actor, enrolled()).stream().map(NextStep::key).toList());
    }

    private Enrolled enrolled() {
        return as(() -> enrolments.get(enrolment));
    }

    private long version() {
        return enrolled().version();
    }

    private <T> T as(Supplier<T> work) {
        return Scopes.as(staff.scope(director), work::get);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> List.of();
            case Outcome.Refused<?> refused ->
                refused.reasons().stream().map(Refusal::code).toList();
        };
    }
}
