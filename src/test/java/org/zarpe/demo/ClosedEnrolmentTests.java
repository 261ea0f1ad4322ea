package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.GiveVerdict;
import org.zarpe.accreditation.NoteEvidence;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.StateRequirement;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.WorkState;
import org.zarpe.advice.RecordVisit;
import org.zarpe.advice.domain.RecordedVisit;
import org.zarpe.advice.domain.VisitLog;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.AnswerItem;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.ReadRequirement;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.internationalisation.DefineStrategy;
import org.zarpe.internationalisation.Objective;
import org.zarpe.internationalisation.application.ChooseMarket;
import org.zarpe.internationalisation.application.PrepareOptions;
import org.zarpe.internationalisation.application.ReopenOptions;
import org.zarpe.internationalisation.application.StateObjective;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.internationalisation.domain.MarketOptions;
import org.zarpe.plans.AcceptPlan;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ContinuityPromise;
import org.zarpe.plans.PlanContinuity;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.plans.ProposeAction;
import org.zarpe.plans.ProposeFromVisit;
import org.zarpe.plans.application.AgreePlan;
import org.zarpe.plans.application.DraftActions;
import org.zarpe.plans.application.KeepContinuity;
import org.zarpe.plans.application.MoveActions;
import org.zarpe.plans.domain.ContinuityLines;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.application.Decide;
import org.zarpe.programmes.application.EndEnrolment;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.programmes.application.PlanStage;
import org.zarpe.programmes.application.SendApplication;
import org.zarpe.programmes.application.SettleCriterion;
import org.zarpe.results.RecordResult;
import org.zarpe.results.domain.RecordedValue;
import org.zarpe.results.domain.ValueLedger;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.training.RecordSession;
import org.zarpe.training.domain.RecordedSession;
import org.zarpe.training.domain.Sessions;

/** A company that went far and then left: whatever was written of it can be read, and no use case writes any more. */
@ZarpeTest
@Tag("persistence")
class ClosedEnrolmentTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Text WHY = new Text("La dueña vendió la marca", "The owner sold the brand");
    private static final String REQUIREMENT = "req_quotation_incoterm_validity";

    /** They work on programmes, or begin an enrolment. */
    private static final Set<String> ELSEWHERE =
            Set.of("Apply", "BeginApplication", "StartProgramme", "PlanCohort", "OpenCall", "AssignPeople");

    private static final Set<String> MODULES = Set.of(
            "programmes",
            "diagnosis",
            "internationalisation",
            "plans",
            "training",
            "advice",
            "results",
            "accreditation");

    @Autowired
    CompanyAccess access;

    @Autowired
    LoadDemo demo;

    @Autowired
    People people;

    @Autowired
    Companies companies;

    @Autowired
    Enrolments enrolments;

    @Autowired
    EndEnrolment ends;

    @Autowired
    MoveStage stages;

    @Autowired
    PlanStage stagePlans;

    @Autowired
    Decide decide;

    @Autowired
    SettleCriterion criteria;

    @Autowired
    SendApplication applications;

    @Autowired
    AnswerItem answers;

    @Autowired
    ReadRequirement readings;

    @Autowired
    DrawSwot swot;

    @Autowired
    SwotItems swotItems;

    @Autowired
    DefineStrategy strategy;

    @Autowired
    ChooseMarket choices;

    @Autowired
    PrepareOptions options;

    @Autowired
    ReopenOptions reopenings;

    @Autowired
    StateObjective objectives;

    @Autowired
    MarketOptions prepared;

    @Autowired
    AcceptPlan acceptance;

    @Autowired
    AgreePlan agreement;

    @Autowired
    ProposeAction proposals;

    @Autowired
    ProposeFromVisit fromVisits;

    @Autowired
    DraftActions drafts;

    @Autowired
    MoveActions moves;

    @Autowired
    PlanContinuity continuity;

    @Autowired
    KeepContinuity continuityForms;

    @Autowired
    ContinuityLines lines;

    @Autowired
    Plans plans;

    @Autowired
    RecordSession sessions;

    @Autowired
    Sessions sessionBook;

    @Autowired
    RecordVisit visits;

    @Autowired
    VisitLog visitLog;

    @Autowired
    RecordResult results;

    @Autowired
    ValueLedger ledger;

    @Autowired
    StateRequirement statements;

    @Autowired
    NoteEvidence evidence;

    @Autowired
    GiveVerdict verdicts;

    @Autowired
    RequirementGrids grids;

    @Autowired
    TransactionOperations transaction;

    private OperatorId operator = new OperatorId(new UUID(0, 0));
    private Actor director = actor(Role.DIRECTOR, null);
    private CompanyId company = CompanyId.next();
    private EnrolmentId enrolment = EnrolmentId.next();

    @BeforeEach
    void aCompanyThatLeft() {
        operator = demo.load(DemoContent.agency());
        director = people.withRole(operator, Role.DIRECTOR).getFirst();
        inScope(() -> {
            company = companies.visibleTo(director).stream()
                    .filter(one -> one.name().equals("Empresa F"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Enrolled enrolled = enrolments.current(company).orElseThrow();
            enrolment = enrolled.id();
            return ends.end(director, enrolment, EndKind.WITHDREW, WHY, DAY, enrolled.version())
                    .orThrow();
        });
    }

    @AfterEach
    void comesBack() {
        inScope(() -> ends.reopen(
                        director, enrolment, WHY, DAY, enrolments.get(enrolment).version())
                .orThrow());
    }

    @Test
    void noUseCaseWritesAnyMore() {
        Map<String, Supplier<Outcome<?>>> writing = writing();
        Map<String, String> heard = new TreeMap<>();
        writing.forEach((name, useCase) -> heard.put(name, inScope(() -> code(useCase.get()))));

        assertThat(heard.entrySet().stream().filter(answer -> !answer.getValue().equals("enrolment-closed")))
                .isEmpty();
        assertThat(heard.keySet()).containsExactlyInAnyOrderElementsOf(useCases());
    }

    private Map<String, Supplier<Outcome<?>>> writing() {
        Map<String, Supplier<Outcome<?>>> all = new TreeMap<>();
        programmes(all);
        diagnosis(all);
        strategy(all);
        plan(all);
        learning(all);
        requirements(all);
        return all;
    }

    private void programmes(Map<String, Supplier<Outcome<?>>> all) {
        long seen = inScope(() -> enrolments.get(enrolment).version());
        all.put("MoveStage.open", () -> stages.open(director, enrolment, "accreditation", DAY, WHY, seen));
        all.put("MoveStage.close", () -> stages.close(director, enrolment, "evaluation", DAY, WHY, seen));
        all.put("PlanStage.plan", () -> stagePlans.plan(director, enrolment, "evaluation", DAY, DAY, seen));
        all.put("Decide.decide", () -> decide.decide(director, enrolment, false, WHY, DAY, seen));
        all.put("SettleCriterion.override", () -> criteria.override(director, enrolment, "adds_value", WHY, seen));
        all.put("SettleCriterion.report", () -> criteria.report(director, enrolment, "adds_value", WHY, DAY));
        all.put("SendApplication.send", () -> applications.send(director, enrolment, DAY));
        all.put(
                "SendApplication.recordSentElsewhere",
                () -> applications.recordSentElsewhere(director, enrolment, DAY));
        all.put("EndEnrolment.end", () -> ends.end(director, enrolment, EndKind.COMPLETED, WHY, DAY, seen));
    }

    private void diagnosis(Map<String, Supplier<Outcome<?>>> all) {
        UUID item = inScope(() -> swotItems.of(enrolment).getFirst().id());
        DrawSwot.Wording wording = new DrawSwot.Wording(Quadrant.THREAT, WHY, 2, SwotSource.reported());
        all.put(
                "AnswerItem.answer",
                () -> answers.answer(
                        director, new AnswerItem.Given(enrolment, "prediagnosis", "pd_intention_own_reason", "1", 0)));
        all.put(
                "ReadRequirement.read",
                () -> readings.read(
                        director,
                        new ReadRequirement.Marked(enrolment, REQUIREMENT, Reader.ADVISER, new Mark.Level(1), 1)));
        all.put("DrawSwot.add", () -> swot.add(director, company, Ids.next(), wording));
        all.put("DrawSwot.reword", () -> swot.reword(director, company, item, wording, 1));
        all.put("DrawSwot.move", () -> swot.move(director, company, item, DrawSwot.Move.DOWN, 1));
        all.put(
                "DrawSwot.place",
                () -> swot.place(director, company, item, new DrawSwot.Spot(Quadrant.THREAT, null), 1));
        all.put("DrawSwot.archive", () -> swot.archive(director, company, item, 1));
    }

    private void strategy(Map<String, Supplier<Outcome<?>>> all) {
        MarketOption option = read(
                () -> prepared.findByEnrolmentIdOrderById(enrolment.value()).getFirst());
        Objective objective = new Objective(
                WHY, BigDecimal.TEN, Objective.Measure.CUSTOMERS, null, org.zarpe.shared.PartialDate.ofYear(2030));
        Map<String, String> form = Map.of();
        all.put("DefineStrategy.offer", () -> strategy.offer(director, enrolment, Ids.next(), option.market(), DAY));
        all.put(
                "DefineStrategy.choose",
                () -> strategy.choose(manager(), enrolment, Ids.next(), option.id(), WHY, DAY));
        all.put("DefineStrategy.aim", () -> strategy.aim(director, enrolment, Ids.next(), objective, DAY));
        all.put("ChooseMarket.choose", () -> choices.choose(manager(), company, Ids.next(), option.id(), form));
        all.put("PrepareOptions.offer", () -> options.offer(director, company, Ids.next(), form));
        all.put("PrepareOptions.change", () -> options.change(director, company, option.id(), form));
        all.put("PrepareOptions.archive", () -> options.archive(director, company, option.id(), form));
        all.put("ReopenOptions.reopen", () -> reopenings.reopen(director, company, Ids.next(), form));
        all.put("StateObjective.aim", () -> objectives.aim(director, company, Ids.next(), form));
    }

    private void plan(Map<String, Supplier<Outcome<?>>> all) {
        PlannedAction action = inScope(() -> plans.actions(enrolment).getFirst());
        UUID line = read(() -> lines.findByEnrolmentIdAndWithdrawnFalseOrderById(enrolment.value())
                .getFirst()
                .id());
        ContinuityPromise promise = new ContinuityPromise(WHY, "Ana", null);
        Map<String, String> form = Map.of();
        all.put("AcceptPlan.submit", () -> acceptance.submit(director, enrolment, Ids.next(), DAY));
        all.put("AcceptPlan.sendBack", () -> acceptance.sendBack(manager(), enrolment, Ids.next(), WHY, DAY));
        all.put("AcceptPlan.accept", () -> acceptance.accept(manager(), enrolment, Ids.next(), DAY));
        all.put("AgreePlan.submit", () -> agreement.submit(director, enrolment, Ids.next(), 0));
        all.put("AgreePlan.sendBack", () -> agreement.sendBack(manager(), enrolment, Ids.next(), "No", 0));
        all.put("AgreePlan.accept", () -> agreement.accept(manager(), enrolment, Ids.next(), 0));
        all.put("ProposeAction.propose", () -> proposals.propose(director, enrolment, Ids.next(), action.terms()));
        all.put("ProposeAction.move", () -> proposals.move(director, action.id(), ActionMove.DROP, WHY, DAY));
        all.put(
                "ProposeFromVisit.propose",
                () -> fromVisits.propose(director.person(), enrolment, Ids.next(), WHY, "", "Ana", null));
        all.put("DraftActions.propose", () -> drafts.propose(director, company, Ids.next(), form));
        all.put("DraftActions.reword", () -> drafts.reword(director, company, action.id(), form));
        all.put("MoveActions.move", () -> moves.move(director, company, action.id(), ActionMove.DROP, "No", 0));
        all.put("PlanContinuity.promise", () -> continuity.promise(director, enrolment, Ids.next(), promise));
        all.put("KeepContinuity.promise", () -> continuityForms.promise(director, company, Ids.next(), form));
        all.put("KeepContinuity.reword", () -> continuityForms.reword(director, company, line, form));
        all.put("KeepContinuity.withdraw", () -> continuityForms.withdraw(director, company, line, form));
    }

    private void learning(Map<String, Supplier<Outcome<?>>> all) {
        RecordedSession session = read(() -> sessionBook
                .findByEnrolmentIdOrderByDayAscIdAsc(enrolment.value())
                .getFirst());
        RecordedVisit visit = read(() ->
                visitLog.findByEnrolmentIdOrderByDayAscIdAsc(enrolment.value()).getFirst());
        RecordedValue value = read(() ->
                ledger.findByEnrolmentIdOrderByPeriodFromAscAtAsc(enrolment).getFirst());
        all.put("RecordSession.record", () -> sessions.record(director, company, Ids.next(), session.session()));
        all.put(
                "RecordSession.change",
                () -> sessions.change(director, company, session.id(), session.version(), session.session()));
        all.put("RecordVisit.record", () -> visits.record(director, company, Ids.next(), visit.visit(), List.of()));
        all.put(
                "RecordVisit.change",
                () -> visits.change(director, company, visit.id(), visit.version(), visit.visit(), List.of()));
        all.put("RecordResult.record", () -> results.record(director, enrolment, Ids.next(), value.value()));
        all.put("RecordResult.correct", () -> results.correct(director, value.id(), Ids.next(), value.value()));
    }

    private void requirements(Map<String, Supplier<Outcome<?>>> all) {
        About about = new About(enrolment, REQUIREMENT);
        UUID note = inScope(() -> grids.of(enrolments.get(enrolment)).lines().stream()
                .flatMap(line -> line.evidence().stream())
                .findFirst()
                .orElseThrow()
                .id());
        NoteEvidence.Noted noted =
                new NoteEvidence.Noted(List.of(REQUIREMENT), WHY, org.zarpe.shared.PartialDate.of(DAY), null);
        Actor assessor = actor(Role.ASSESSOR, null);
        inScope(() -> {
            access.assign(director, assessor.person(), CompanyAccess.Part.ASSESSOR, company);
            return company;
        });
        all.put("StateRequirement.work", () -> statements.work(director, about, WorkState.IN_PROGRESS, 1));
        all.put(
                "StateRequirement.answer",
                () -> statements.answer(manager(), about, new OwnAnswer(OwnAnswer.Choice.NO, WHY), 1));
        all.put("NoteEvidence.note", () -> evidence.note(director, enrolment, Ids.next(), noted));
        all.put("NoteEvidence.withdraw", () -> evidence.withdraw(director, enrolment, note, WHY, 1));
        all.put("GiveVerdict.give", () -> verdicts.give(assessor, about, Verdict.NOT_VERIFIED, 0));
    }

    /** Whatever a controller or another module may call to write: public, and answering an outcome. */
    private static Set<String> useCases() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.zarpe").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(ClosedEnrolmentTests::holdsUseCases)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(ClosedEnrolmentTests::writes)
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .filter(name -> !name.equals("EndEnrolment.reopen"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holdsUseCases(JavaClass type) {
        boolean asked = MODULES.stream()
                .flatMap(module -> type.isInterface()
                        ? Stream.of("org.zarpe." + module)
                        : Stream.of("org.zarpe." + module + ".application"))
                .anyMatch(type.getPackageName()::equals);
        return asked && !ELSEWHERE.contains(type.getSimpleName());
    }

    private static boolean writes(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawReturnType().isEquivalentTo(Outcome.class)
                && method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Actor.class) || type.isEquivalentTo(PersonId.class));
    }

    private Actor manager() {
        return actor(Role.MANAGER, company.value());
    }

    private Actor actor(Role role, @org.jspecify.annotations.Nullable UUID of) {
        return new Actor(PersonId.next(), "Persona de prueba", role, operator, of);
    }

    private static String code(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?> refused -> refused.reasons().getFirst().code();
        };
    }

    private <T> T inScope(Supplier<T> work) {
        return Scopes.as(Scope.of(operator.value(), director.person().value()), work::get);
    }

    /** What is asked of the books themselves, as use cases do. */
    private <T> T read(Supplier<T> work) {
        return inScope(() -> transaction.execute(begun -> work.get()));
    }
}
