package org.zarpe.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.Standing;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.application.Decide;
import org.zarpe.programmes.application.LookAtEnrolment;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.programmes.application.SendApplication;
import org.zarpe.programmes.application.SettleCriterion;
import org.zarpe.programmes.domain.CriterionVerdict;
import org.zarpe.programmes.domain.StageTransition;
import org.zarpe.programmes.domain.Verdict;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class EnrolmentTests {

    private static final Text REASON = new Text("El comité lo vio en la visita", "The committee saw it on the visit");

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    Enrolments enrolments;

    @Autowired
    SendApplication applications;

    @Autowired
    MoveStage stages;

    @Autowired
    Decide decide;

    @Autowired
    SettleCriterion criteria;

    @Autowired
    LookAtEnrolment looking;

    @Autowired
    NextSteps steps;

    @Autowired
    CohortBoards boards;

    @Autowired
    List<Standing.Source> standings;

    private Actor director;
    private CohortId cohort;
    private CompanyId company;
    private EnrolmentId enrolment;

    @BeforeEach
    void anApplicant() {
        director = staff.director();
        cohort = example.cohort(director);
        company = example.company(director, "2017");
        enrolment = example.applicant(director, cohort, company);
    }

    @Test
    void theApplicationStageOpensWithTheApplication() {
        Enrolled enrolled = enrolled();

        assertThat(enrolled.state()).isEqualTo(EnrolmentState.APPLICANT);
        assertThat(enrolled.isOpen("application")).isTrue();
        assertThat(enrolled.stages()).filteredOn(Enrolled.StageVisit::isOpen).hasSize(1);
        assertThat(enrolled.stages())
                .extracting(Enrolled.StageVisit::plannedStart)
                .doesNotContainNull();
        assertThat(standings.getFirst().of(company)).isNotNull();
    }

    @Test
    void thePlannedRouteFollowsWhatEachStageWaitsFor() {
        assertThat(visit("application").plannedStart()).isEqualTo(Example.START);
        assertThat(visit("prediagnosis").plannedStart())
                .isAfter(visit("application").plannedEnd());
        assertThat(visit("training").plannedStart())
                .isAfter(visit("prediagnosis").plannedEnd());
    }

    @Test
    void whoeverComesByACallHasUntilItsLastDayToApply() {
        LocalDate callEnds = Example.START.plusMonths(3);
        CohortId other = example.cohort(director);
        example.call(director, other, Example.START.minusMonths(1), Example.START.minusDays(1));
        example.call(director, other, Example.START, callEnds);
        enrolment = example.applicant(director, other, example.company(director, "2017"));

        assertThat(visit("application").plannedEnd()).isEqualTo(callEnds);
        assertThat(visit("prediagnosis").plannedStart()).isEqualTo(callEnds.plusDays(1));
    }

    @Test
    void foundedIn2017AndApplyingInMay2018CannotTellAtLeastOneYear() {
        send();

        CriterionVerdict age = verdict("one_year_of_life");
        assertThat(age.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(age.judgement().tooImprecise()).containsExactly("company.years_of_life");
        assertThat(verdict("fewer_than_fifty").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void criteriaOfTheEntrepreneurCannotBeToldBeforeThePrediagnosis() {
        send();
        assertThat(verdict("open_to_change").verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
    }

    @Test
    void aReportIsHeardWhereTheFactsCannotTell() {
        send();
        as(() -> criteria.report(
                        director,
                        enrolment,
                        "open_to_change",
                        new Text("seleccionada tras el prediagnóstico", "selected after pre-diagnosis"),
                        Example.APPLIED)
                .orThrow());

        CriterionVerdict told = verdict("open_to_change");
        assertThat(told.verdict()).isEqualTo(Verdict.MET_AS_REPORTED);
        assertThat(told.report()).get().extracting(note -> note.text().en()).isEqualTo("selected after pre-diagnosis");
    }

    @Test
    void anIncompleteApplicationIsNotSent() {
        assertThat(reasons(as(() -> applications.send(director, enrolment, Example.APPLIED))))
                .extracting(Refusal::code)
                .containsExactly("application-incomplete");
    }

    @Test
    void sentTwiceItStaysAsItWasSent() {
        send();

        as(() -> applications
                .send(director, enrolment, Example.APPLIED.plusDays(1))
                .orThrow());

        assertThat(enrolled().appliedOn()).isEqualTo(Example.APPLIED);
    }

    @Test
    void aStageThatMayNotCloseIsRefusedWithEachReason() {
        List<Refusal> reasons = reasons(close("application", null));

        assertThat(reasons).extracting(Refusal::code).contains("condition-not-met", "condition-cannot-tell");
        assertThat(reasons)
                .extracting(reason -> reason.arguments().getFirst())
                .contains(new Text("La solicitud fue enviada.", "The application has been sent."));
        assertThat(enrolled().isOpen("application")).isTrue();
    }

    @Test
    void theDirectorsReasonClosesItAndStaysForEver() {
        send();
        assertThat(reasons(close("application", new Text(" ", " "))))
                .extracting(Refusal::code)
                .containsExactly("override-reason-missing");

        close("application", REASON).orThrow();

        assertThat(transitions())
                .filteredOn(transition -> transition.override() != null)
                .singleElement()
                .satisfies(closed -> {
                    assertThat(closed.override()).isEqualTo(REASON);
                    assertThat(closed.unmet()).contains("answers_complete");
                    assertThat(closed.stamp().by()).isEqualTo(director.person());
                });
    }

    @Test
    void onlyTheDirectorPassesOverConditions() {
        Actor adviser = staff.adviser(director);
        assertThatThrownBy(() -> as(() -> stages.close(
                        adviser,
                        enrolment,
                        "application",
                        Example.APPLIED,
                        REASON,
                        enrolled().version())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void closingOpensWhatMayOpenThen() {
        send();
        close("application", REASON).orThrow();

        assertThat(enrolled().isOpen("prediagnosis")).isTrue();
        assertThat(enrolled().hasOpened("training")).isFalse();
    }

    @Test
    void enrolmentFollowsTheGoAndStagesRunSideBySide() {
        send();
        close("application", REASON).orThrow();
        as(() -> decide.decide(
                        director,
                        enrolment,
                        true,
                        REASON,
                        Example.APPLIED,
                        enrolled().version())
                .orThrow());
        assertThat(enrolled().state()).isEqualTo(EnrolmentState.ENROLLED);

        close("prediagnosis", REASON).orThrow();

        assertThat(enrolled().isOpen("training")).isTrue();
        assertThat(enrolled().isOpen("diagnosis")).isTrue();
        assertThat(facts().value("decision.go")).contains(true);
        assertThat(facts().value("stage.prediagnosis.closed")).contains(true);
    }

    @Test
    void aDecisionNeedsReasonsAndAStageThatWaitsForIt() {
        assertThat(reasons(as(() -> decide.decide(
                        director,
                        enrolment,
                        true,
                        REASON,
                        Example.APPLIED,
                        enrolled().version()))))
                .extracting(Refusal::code)
                .containsExactly("no-decision-awaited");
        assertThat(reasons(as(() -> decide.decide(
                        director,
                        enrolment,
                        true,
                        new Text("", ""),
                        Example.APPLIED,
                        enrolled().version()))))
                .extracting(Refusal::code)
                .containsExactly("decision-reasons-missing");
    }

    @Test
    void nobodyDecidesBeforeTheApplicationBeganNorOnADayToCome() {
        send();
        close("application", REASON).orThrow();

        assertThat(reasons(decideOn(Example.START.minusDays(1))))
                .containsExactly(Refusal.at("day", "day-too-early", Example.START));
        assertThat(reasons(decideOn(LocalDate.now().plusDays(1))))
                .extracting(Refusal::code)
                .containsExactly("date-in-future");
        assertThat(enrolled().state()).isEqualTo(EnrolmentState.APPLICANT);
    }

    private Outcome<?> decideOn(LocalDate day) {
        return as(() ->
                decide.decide(director, enrolment, true, REASON, day, enrolled().version()));
    }

    @Test
    void anExceptionIsMadeOnlyFromWhatIsNotMetAndIsShownForEver() {
        CompanyId large = example.company(director, "2018-05");
        enrolment = example.applicant(director, cohort, large);
        send();
        assertThat(verdict("one_year_of_life").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(facts().value("application.eligible")).contains(false);

        as(() -> criteria.override(
                        director,
                        enrolment,
                        "one_year_of_life",
                        REASON,
                        enrolled().version())
                .orThrow());

        CriterionVerdict age = verdict("one_year_of_life");
        assertThat(age.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(age.overrides())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo(REASON));
        assertThat(facts().value("application.eligible")).contains(true);
        assertThat(reasons(as(() -> criteria.override(
                        director,
                        enrolment,
                        "fewer_than_fifty",
                        REASON,
                        enrolled().version()))))
                .extracting(Refusal::code)
                .containsExactly("nothing-to-override");
    }

    @Test
    void whoeverLooksAtAnOlderVersionChangesNothing() {
        long seen = enrolled().version();
        send();
        assertThat(as(() -> stages.close(director, enrolment, "application", Example.APPLIED, REASON, seen))
                        .isStale())
                .isTrue();
        assertThat(enrolled().isOpen("application")).isTrue();
    }

    @Test
    void theBoardShowsWhoIsStuckAndSinceWhen() {
        CompanyCard card = as(() -> boards.find(director, cohort))
                .orElseThrow()
                .columns()
                .getFirst()
                .cards()
                .getFirst();

        assertThat(card.column()).isEqualTo("application");
        assertThat(card.stuckSince()).isEqualTo(visit("application").plannedEnd());
    }

    @Test
    void theSecondMethodRunsOnTheSameRules() {
        CohortId other = example.cohort(
                director,
                example.packs().stream()
                        .filter(pack -> pack.id().equals("inocuidad-artesanal"))
                        .findFirst()
                        .orElseThrow());
        enrolment = example.applicant(director, other, example.company(director, "2015"));

        assertThat(enrolled().stages()).extracting(Enrolled.StageVisit::stage).containsExactly("start", "check");
        assertThat(enrolled().isOpen("start")).isTrue();
    }

    private void send() {
        as(() -> applications
                .recordSentElsewhere(director, enrolment, Example.APPLIED)
                .orThrow());
    }

    private Outcome<StageTransition> close(String stage, @Nullable Text override) {
        LocalDate day = Example.APPLIED.plusDays(3);
        return as(() -> stages.close(
                director, enrolment, stage, day, override, enrolled().version()));
    }

    private CriterionVerdict verdict(String criterion) {
        return as(() -> looking.look(director, enrolment).judged().verdicts().of(criterion));
    }

    private List<StageTransition> transitions() {
        return as(() -> looking.look(director, enrolment).judged().enrolment().transitions());
    }

    private Facts facts() {
        return as(() -> enrolments.facts(enrolled()));
    }

    private Enrolled enrolled() {
        return as(() -> enrolments.get(enrolment));
    }

    private Enrolled.StageVisit visit(String stage) {
        return enrolled().stages().stream()
                .filter(visit -> visit.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return Scopes.as(staff.scope(director), work::get);
    }

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> throw new AssertionError("not refused: " + done);
            case Outcome.Refused<?> refused -> refused.reasons();
        };
    }
}
