package org.zarpe.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zarpe.accreditation.Cases.code;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.shared.Text;

@ZarpeTest
@Tag("persistence")
class StatementTests {

    private static final String PROMISE = "req_written_promise";
    private static final OwnAnswer PARTLY = new OwnAnswer(OwnAnswer.Choice.PARTLY, new Text("Casi", "Almost"));
    private static final Verdict MINOR = new Verdict(
            Ruling.PARTLY, Finding.MINOR_NONCONFORMITY, new Text("Falta la firma", "The signature is missing"));

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    Cases cases;

    @Autowired
    CompanyAccess access;

    private Workshop workshop;
    private Actor assessor;

    @BeforeEach
    void anApplicant() {
        workshop = workshops.applicant();
        assessor = workshops.assessor(workshop);
    }

    @Test
    void nothingIsStatedByItself() {
        RequirementLine line = line();

        assertThat(line.work()).isEqualTo(Stated.nobody(WorkState.TO_DO));
        assertThat(line.answer()).isEqualTo(Stated.nobody(OwnAnswer.OPEN));
        assertThat(line.verdict()).isEqualTo(Stated.nobody(Verdict.NOT_VERIFIED));
        assertThat(line.reach()).isEqualTo(RequirementLine.Reach.OPEN);
    }

    @Test
    void changingOneNeverChangesAnother() {
        cases.work(workshop, workshop.manager(), PROMISE, WorkState.DONE, 0).orThrow();
        assertThat(line().answer()).isEqualTo(Stated.nobody(OwnAnswer.OPEN));
        assertThat(line().self().mark()).isEqualTo(Mark.OPEN);

        cases.answer(workshop, workshop.manager(), PROMISE, PARTLY, 0).orThrow();
        cases.read(workshop, workshop.manager(), Reader.SELF, PROMISE, new Mark.Level(4))
                .orThrow();
        cases.read(workshop, workshop.adviser(), Reader.ADVISER, PROMISE, new Mark.Level(3))
                .orThrow();
        cases.note(workshop, PROMISE);
        assertThat(line().verdict()).isEqualTo(Stated.nobody(Verdict.NOT_VERIFIED));

        cases.judge(workshop, assessor, PROMISE, MINOR, 0).orThrow();
        cases.work(workshop, workshop.adviser(), PROMISE, WorkState.IN_PROGRESS, 1)
                .orThrow();

        RequirementLine line = line();
        assertThat(line.work().value()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(line.work().by()).isEqualTo(workshop.adviser().person());
        assertThat(line.answer().value()).isEqualTo(PARTLY);
        assertThat(line.answer().version()).isEqualTo(1);
        assertThat(line.self().mark()).isEqualTo(new Mark.Level(4));
        assertThat(line.adviser().mark()).isEqualTo(new Mark.Level(3));
        assertThat(line.assessor().mark()).isEqualTo(Mark.OPEN);
        assertThat(line.verdict().value()).isEqualTo(MINOR);
        assertThat(line.reach()).isEqualTo(RequirementLine.Reach.MET);
    }

    @Test
    void overwritesNothingThatSomebodyStatedMeanwhile() {
        cases.work(workshop, workshop.manager(), PROMISE, WorkState.IN_PROGRESS, 0)
                .orThrow();

        assertThat(code(cases.work(workshop, workshop.adviser(), PROMISE, WorkState.DONE, 0)))
                .isEqualTo("stale");
        assertThat(line().work().value()).isEqualTo(WorkState.IN_PROGRESS);
    }

    @Test
    void theSameStatementTwiceIsMadeOnce() {
        cases.answer(workshop, workshop.manager(), PROMISE, PARTLY, 0).orThrow();

        assertThat(cases.answer(workshop, workshop.manager(), PROMISE, PARTLY, 0)
                        .orThrow()
                        .version())
                .isEqualTo(1);
    }

    @Test
    void onlyTheCompanyAnswersForItself() {
        assertThatThrownBy(() -> cases.answer(workshop, workshop.adviser(), PROMISE, PARTLY, 0))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> cases.work(workshop, assessor, PROMISE, WorkState.DONE, 0))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyAnAssessorGivesVerdicts() {
        for (Actor other : java.util.List.of(workshop.manager(), workshop.adviser(), workshop.director())) {
            assertThatThrownBy(() -> cases.judge(workshop, other, PROMISE, MINOR, 0))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(line().verdict().isStated()).isFalse();
    }

    @Test
    void whoeverAdvisedTheCompanyGivesNoVerdictOnIt() {
        cases.inside(workshop, () -> {
            access.remove(workshop.director(), assessor.person(), workshop.company());
            access.assign(workshop.director(), assessor.person(), CompanyAccess.Part.ADVISER, workshop.company());
            return workshop;
        });

        assertThat(code(cases.judge(workshop, assessor, PROMISE, MINOR, 0))).isEqualTo("assessor-advised");

        cases.inside(workshop, () -> {
            access.remove(workshop.director(), assessor.person(), workshop.company());
            access.assign(workshop.director(), assessor.person(), CompanyAccess.Part.ASSESSOR, workshop.company());
            return workshop;
        });
        assertThat(code(cases.judge(workshop, assessor, PROMISE, MINOR, 0))).isEqualTo("assessor-advised");
    }

    @Test
    void aVerdictLeavesOutOnlyWhatTheMethodLetsLeaveOut() {
        Verdict leftOut = new Verdict(Ruling.NOT_APPLICABLE, null, new Text("No compra", "Does not buy"));

        assertThat(code(cases.judge(workshop, assessor, PROMISE, leftOut, 0))).isEqualTo("not-applicable-closed");
    }

    @Test
    void aRequirementTheMethodDoesNotHaveIsNotThere() {
        assertThatThrownBy(() -> cases.work(workshop, workshop.manager(), "req_unheard_of", WorkState.DONE, 0))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> cases.judge(workshop, assessor, "req_unheard_of", MINOR, 0))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aMethodWithThreeLevelsIsMetByItsOwnScale() {
        Workshop dairy = workshops.cheeseMaker();
        cases.note(dairy, "req_safe_water");
        assertThat(code(cases.read(dairy, dairy.adviser(), Reader.ADVISER, "req_safe_water", new Mark.Level(3))))
                .isEqualTo("level-out-of-scale");
        long missing = cases.grid(dairy).mandatoryMissing();

        cases.read(dairy, dairy.adviser(), Reader.ADVISER, "req_safe_water", new Mark.Level(2))
                .orThrow();

        assertThat(cases.grid(dairy).mandatoryMissing()).isEqualTo(missing - 1);
    }

    private RequirementLine line() {
        return cases.grid(workshop).line(PROMISE);
    }
}
