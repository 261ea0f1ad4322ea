package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.GiveVerdict;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.StateRequirement;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.WorkState;
import org.zarpe.advice.RecordVisit;
import org.zarpe.advice.domain.RecordedVisit;
import org.zarpe.advice.domain.VisitLog;
import org.zarpe.cases.AskRecognition;
import org.zarpe.cases.AskRecognition.Sought;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.Cases;
import org.zarpe.cases.DecideCases;
import org.zarpe.cases.RunCases;
import org.zarpe.cases.RunCases.Convened;
import org.zarpe.cases.RunCases.Surveillance;
import org.zarpe.cases.VoteChoice;
import org.zarpe.certificates.application.ShowCertificate;
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
import org.zarpe.evidence.AnswerEvidence;
import org.zarpe.evidence.AskForEvidence;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.UploadInPieces;
import org.zarpe.evidence.WitnessEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.improvement.Correction;
import org.zarpe.improvement.MeasureProcesses;
import org.zarpe.improvement.MeasureProcesses.Reading;
import org.zarpe.improvement.Nonconformities;
import org.zarpe.improvement.Nonconformities.Raised;
import org.zarpe.improvement.Origin;
import org.zarpe.improvement.Plan;
import org.zarpe.improvement.TreatNonconformities;
import org.zarpe.improvement.domain.KeptIndicator;
import org.zarpe.improvement.domain.KeptIndicators;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.domain.NonconformityBook;
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
import org.zarpe.plans.WriteActions;
import org.zarpe.plans.application.AgreePlan;
import org.zarpe.plans.application.DraftActions;
import org.zarpe.plans.application.KeepContinuity;
import org.zarpe.plans.application.MoveActions;
import org.zarpe.plans.domain.ContinuityLines;
import org.zarpe.processes.ApproveDocuments;
import org.zarpe.processes.ConfirmReading;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.FileRecords;
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.UploadDocuments.Upload;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.processes.domain.CompanyProcess;
import org.zarpe.processes.domain.CompanyProcesses;
import org.zarpe.processes.domain.ControlledDocuments;
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
import org.zarpe.reviews.AnswerAudits;
import org.zarpe.reviews.AuditBooks;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.HoldReviews;
import org.zarpe.reviews.HoldReviews.Meeting;
import org.zarpe.reviews.HoldReviews.Resolved;
import org.zarpe.reviews.PlanAudits;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.training.RecordSession;
import org.zarpe.training.domain.RecordedSession;
import org.zarpe.training.domain.Sessions;

/** Each use case that writes of a company, asked by everybody there is; and of a company that went far and then left, by whoever may: none writes any more. */
@ZarpeTest
@Tag("persistence")
class EveryUseCaseTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Text WHY = new Text("La dueña vendió la marca", "The owner sold the brand");
    private static final String REQUIREMENT = "req_quotation_incoterm_validity";

    /** They work on programmes, or begin an enrolment; a batch of an import adds to those that it has begun itself. Assessing has a test of its own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "AssessCase",
            "CorrectFindings",
            "Apply",
            "BeginApplication",
            "StartProgramme",
            "PlanCohort",
            "OpenCall",
            "AssignPeople",
            "Batch");

    /** Asked by use cases of other modules, which have let the actor do it. */
    private static final Set<String> FOR_OTHER_MODULES = Set.of("ProposeFromVisit.propose", "Nonconformities.raise");

    private static final Set<String> MODULES = Set.of(
            "programmes",
            "diagnosis",
            "internationalisation",
            "plans",
            "processes",
            "improvement",
            "reviews",
            "training",
            "advice",
            "results",
            "evidence",
            "accreditation",
            "cases",
            "certificates");

    /** A case and its certificate go on after the enrolment has ended: what they refuse, their own state says. */
    private static final Set<String> OF_CASES = Set.of("AskRecognition", "RunCases", "DecideCases", "ShowCertificate");

    /** A photo of a visit comes in pieces as any file does. */
    private static final Set<String> BY_ASSESSORS_TOO = Set.of("UploadInPieces.append", "UploadInPieces.begin");

    /** What one needs for each of them; moving a stage against its conditions needs the stricter one. */
    private static final Map<String, Permission> PERMISSIONS = Map.ofEntries(
            Map.entry("AcceptPlan.accept", Permission.ACCEPT_PLAN),
            Map.entry("AcceptPlan.sendBack", Permission.ACCEPT_PLAN),
            Map.entry("AcceptPlan.submit", Permission.DRAFT_PLAN),
            Map.entry("AgreePlan.accept", Permission.ACCEPT_PLAN),
            Map.entry("AgreePlan.sendBack", Permission.ACCEPT_PLAN),
            Map.entry("AgreePlan.submit", Permission.DRAFT_PLAN),
            Map.entry("AnswerAudits.find", Permission.KEEP_AUDITS),
            Map.entry("AnswerAudits.note", Permission.KEEP_AUDITS),
            Map.entry("AnswerAudits.raise", Permission.KEEP_AUDITS),
            Map.entry("AnswerItem.answer", Permission.ANSWER),
            Map.entry("ApproveDocuments.approve", Permission.APPROVE_DOCUMENTS),
            Map.entry("ApproveDocuments.sendBack", Permission.APPROVE_DOCUMENTS),
            Map.entry("ApproveDocuments.withdraw", Permission.APPROVE_DOCUMENTS),
            Map.entry("AskRecognition.appeal", Permission.ASK_RECOGNITION),
            Map.entry("AskRecognition.apply", Permission.ASK_RECOGNITION),
            Map.entry("AskRecognition.drop", Permission.ASK_RECOGNITION),
            Map.entry("ChooseMarket.choose", Permission.CHOOSE_MARKET),
            Map.entry("ConfirmReading.confirm", Permission.CONFIRM_READING),
            Map.entry("Decide.decide", Permission.MOVE_STAGES),
            Map.entry("DecideCases.decide", Permission.DECIDE_CASES),
            Map.entry("DecideCases.vote", Permission.DECIDE_CASES),
            Map.entry("DefineStrategy.aim", Permission.STATE_OBJECTIVE),
            Map.entry("DefineStrategy.choose", Permission.CHOOSE_MARKET),
            Map.entry("DefineStrategy.offer", Permission.PREPARE_MARKETS),
            Map.entry("DraftActions.propose", Permission.DRAFT_PLAN),
            Map.entry("DraftActions.reword", Permission.DRAFT_PLAN),
            Map.entry("DrawSwot.add", Permission.CHANGE_SWOT),
            Map.entry("DrawSwot.archive", Permission.CHANGE_SWOT),
            Map.entry("DrawSwot.move", Permission.CHANGE_SWOT),
            Map.entry("DrawSwot.place", Permission.CHANGE_SWOT),
            Map.entry("DrawSwot.reword", Permission.CHANGE_SWOT),
            Map.entry("EndEnrolment.end", Permission.MOVE_STAGES),
            Map.entry("GiveVerdict.give", Permission.JUDGE_REQUIREMENTS),
            Map.entry("HoldReviews.begin", Permission.HOLD_REVIEWS),
            Map.entry("HoldReviews.decide", Permission.HOLD_REVIEWS),
            Map.entry("HoldReviews.reword", Permission.HOLD_REVIEWS),
            Map.entry("HoldReviews.settle", Permission.HOLD_REVIEWS),
            Map.entry("HoldReviews.sign", Permission.SIGN_REVIEWS),
            Map.entry("HoldReviews.strike", Permission.HOLD_REVIEWS),
            Map.entry("HoldReviews.takeFigures", Permission.HOLD_REVIEWS),
            Map.entry("KeepContinuity.promise", Permission.WORK_ON_PLAN),
            Map.entry("KeepContinuity.reword", Permission.WORK_ON_PLAN),
            Map.entry("KeepContinuity.withdraw", Permission.WORK_ON_PLAN),
            Map.entry("KeepProcesses.add", Permission.KEEP_PROCESSES),
            Map.entry("KeepProcesses.describe", Permission.KEEP_PROCESSES),
            Map.entry("KeepProcesses.take", Permission.KEEP_PROCESSES),
            Map.entry("KeepProcesses.use", Permission.KEEP_PROCESSES),
            Map.entry("MeasureProcesses.add", Permission.KEEP_IMPROVEMENT),
            Map.entry("MeasureProcesses.describe", Permission.KEEP_IMPROVEMENT),
            Map.entry("MeasureProcesses.measure", Permission.KEEP_IMPROVEMENT),
            Map.entry("MeasureProcesses.take", Permission.KEEP_IMPROVEMENT),
            Map.entry("MeasureProcesses.use", Permission.KEEP_IMPROVEMENT),
            Map.entry("TreatNonconformities.check", Permission.CHECK_IMPROVEMENT),
            Map.entry("TreatNonconformities.correct", Permission.KEEP_IMPROVEMENT),
            Map.entry("TreatNonconformities.describe", Permission.KEEP_IMPROVEMENT),
            Map.entry("TreatNonconformities.finish", Permission.KEEP_IMPROVEMENT),
            Map.entry("TreatNonconformities.plan", Permission.KEEP_IMPROVEMENT),
            Map.entry("TreatNonconformities.register", Permission.KEEP_IMPROVEMENT),
            Map.entry("TreatNonconformities.start", Permission.KEEP_IMPROVEMENT),
            Map.entry("TreatNonconformities.withdraw", Permission.CHECK_IMPROVEMENT),
            Map.entry("MoveActions.move", Permission.WORK_ON_PLAN),
            Map.entry("MoveStage.close", Permission.OVERRULE_STAGES),
            Map.entry("MoveStage.open", Permission.OVERRULE_STAGES),
            Map.entry("AnswerEvidence.accept", Permission.JUDGE_EVIDENCE),
            Map.entry("AnswerEvidence.sendBack", Permission.JUDGE_EVIDENCE),
            Map.entry("AskForEvidence.ask", Permission.JUDGE_EVIDENCE),
            Map.entry("AskForEvidence.cancel", Permission.JUDGE_EVIDENCE),
            Map.entry("GiveEvidence.give", Permission.NOTE_EVIDENCE),
            Map.entry("WitnessEvidence.witness", Permission.ASSESS),
            Map.entry("UploadInPieces.append", Permission.NOTE_EVIDENCE),
            Map.entry("UploadInPieces.begin", Permission.NOTE_EVIDENCE),
            Map.entry("NoteEvidence.correct", Permission.NOTE_EVIDENCE),
            Map.entry("NoteEvidence.note", Permission.NOTE_EVIDENCE),
            Map.entry("NoteEvidence.withdraw", Permission.NOTE_EVIDENCE),
            Map.entry("FileRecords.file", Permission.KEEP_PROCESSES),
            Map.entry("FileRecords.strike", Permission.KEEP_PROCESSES),
            Map.entry("UploadDocuments.takeOut", Permission.KEEP_PROCESSES),
            Map.entry("UploadDocuments.upload", Permission.KEEP_PROCESSES),
            Map.entry("WriteDocuments.begin", Permission.KEEP_PROCESSES),
            Map.entry("WriteDocuments.renew", Permission.KEEP_PROCESSES),
            Map.entry("WriteDocuments.send", Permission.KEEP_PROCESSES),
            Map.entry("WriteDocuments.write", Permission.KEEP_PROCESSES),
            Map.entry("WriteActions.propose", Permission.DRAFT_PLAN),
            Map.entry("WriteActions.reword", Permission.DRAFT_PLAN),
            Map.entry("WriteActions.move", Permission.WORK_ON_PLAN),
            Map.entry("PlanAudits.callOff", Permission.KEEP_AUDITS),
            Map.entry("PlanAudits.close", Permission.KEEP_AUDITS),
            Map.entry("PlanAudits.plan", Permission.KEEP_AUDITS),
            Map.entry("PlanAudits.replan", Permission.KEEP_AUDITS),
            Map.entry("PlanContinuity.promise", Permission.WORK_ON_PLAN),
            Map.entry("PlanStage.plan", Permission.MOVE_STAGES),
            Map.entry("PrepareOptions.archive", Permission.PREPARE_MARKETS),
            Map.entry("PrepareOptions.change", Permission.PREPARE_MARKETS),
            Map.entry("PrepareOptions.offer", Permission.PREPARE_MARKETS),
            Map.entry("ProposeAction.move", Permission.WORK_ON_PLAN),
            Map.entry("ProposeAction.propose", Permission.DRAFT_PLAN),
            Map.entry("ReadRequirement.read", Permission.READ_AS_ADVISER),
            Map.entry("RecordResult.correct", Permission.RECORD_RESULTS),
            Map.entry("RecordResult.record", Permission.RECORD_RESULTS),
            Map.entry("RecordSession.change", Permission.RECORD_TRAINING),
            Map.entry("RecordSession.record", Permission.RECORD_TRAINING),
            Map.entry("RecordVisit.change", Permission.RECORD_VISITS),
            Map.entry("RecordVisit.record", Permission.RECORD_VISITS),
            Map.entry("ReopenOptions.reopen", Permission.STATE_OBJECTIVE),
            Map.entry("RunCases.assign", Permission.RUN_CASES),
            Map.entry("RunCases.call", Permission.RUN_CASES),
            Map.entry("RunCases.checkReady", Permission.RUN_CASES),
            Map.entry("RunCases.hear", Permission.RUN_CASES),
            Map.entry("RunCases.plan", Permission.RUN_CASES),
            Map.entry("RunCases.reinstate", Permission.RUN_CASES),
            Map.entry("RunCases.release", Permission.RUN_CASES),
            Map.entry("RunCases.sendBack", Permission.RUN_CASES),
            Map.entry("RunCases.survey", Permission.RUN_CASES),
            Map.entry("RunCases.suspend", Permission.RUN_CASES),
            Map.entry("RunCases.withdraw", Permission.RUN_CASES),
            Map.entry("ShowCertificate.show", Permission.SHOW_CERTIFICATE),
            Map.entry("SendApplication.recordSentElsewhere", Permission.JUDGE_APPLICATIONS),
            Map.entry("SendApplication.send", Permission.APPLY),
            Map.entry("SettleCriterion.override", Permission.JUDGE_APPLICATIONS),
            Map.entry("SettleCriterion.report", Permission.JUDGE_APPLICATIONS),
            Map.entry("StateObjective.aim", Permission.STATE_OBJECTIVE),
            Map.entry("StateRequirement.answer", Permission.ANSWER_REQUIREMENTS),
            Map.entry("StateRequirement.work", Permission.NOTE_EVIDENCE));

    @Autowired
    CompanyAccess access;

    @Autowired
    Staff staff;

    @Autowired
    WriteActions writing;

    @Autowired
    Demonstration demo;

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
    KeepProcesses processes;

    @Autowired
    WriteDocuments documents;

    @Autowired
    UploadDocuments uploads;

    @Autowired
    FileRecords records;

    @Autowired
    ApproveDocuments approvals;

    @Autowired
    ConfirmReading reading;

    @Autowired
    CompanyProcesses processBook;

    @Autowired
    ControlledDocuments documentBook;

    @Autowired
    TreatNonconformities problems;

    @Autowired
    Nonconformities raising;

    @Autowired
    NonconformityBook problemBook;

    @Autowired
    MeasureProcesses measuring;

    @Autowired
    KeptIndicators gauges;

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
    AnswerEvidence answering;

    @Autowired
    AskForEvidence askingForEvidence;

    @Autowired
    GiveEvidence giving;

    @Autowired
    UploadInPieces uploading;

    @Autowired
    WitnessEvidence witnessing;

    @Autowired
    GiveVerdict verdicts;

    @Autowired
    RequirementGrids grids;

    @Autowired
    PlanAudits audits;

    @Autowired
    AnswerAudits auditAnswers;

    @Autowired
    AskRecognition recognition;

    @Autowired
    HoldReviews reviews;

    @Autowired
    AuditBooks auditBooks;

    @Autowired
    Cases caseBook;

    @Autowired
    RunCases running;

    @Autowired
    DecideCases deciding;

    @Autowired
    ShowCertificate showing;

    @Autowired
    TransactionOperations transaction;

    private OperatorId operator = new OperatorId(new UUID(0, 0));
    private Actor director = actor(Role.DIRECTOR, null);
    private CompanyId company = CompanyId.next();
    private EnrolmentId enrolment = EnrolmentId.next();

    @BeforeEach
    void aCompanyThatLeft() {
        director = demo.director();
        operator = director.operator();
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
        List<Actor> asked = List.of(
                director,
                manager(),
                given(Role.COMMITTEE, CompanyAccess.Part.COMMITTEE),
                given(Role.ASSESSOR, CompanyAccess.Part.ASSESSOR));
        Map<String, String> heard = new TreeMap<>();
        writing()
                .forEach((name, useCase) -> heard.put(
                        name,
                        inScope(() -> code(useCase.apply(asked.stream()
                                .filter(one -> may(one, name))
                                .findFirst()
                                .orElse(asked.getLast()))))));

        assertThat(heard.entrySet().stream()
                        .filter(answer -> isOfCases(answer.getKey())
                                ? answer.getValue().equals("done")
                                : !answer.getValue().equals("enrolment-closed")))
                .isEmpty();
        assertThat(heard.keySet()).containsExactlyInAnyOrderElementsOf(useCases());
    }

    /** Asked of the closed enrolment, so that whoever may is refused for that alone and nothing is written. */
    @Test
    void eachUseCaseLetsInWhomTheTableNames() {
        Map<String, Actor> askers = new TreeMap<>(Map.of(
                "director", director,
                "director of another operator", staff.director(),
                "adviser", given(Role.ADVISER, CompanyAccess.Part.ADVISER),
                "adviser without the company", actor(Role.ADVISER, null),
                "trainer", given(Role.TRAINER, CompanyAccess.Part.TRAINER),
                "assessor", given(Role.ASSESSOR, CompanyAccess.Part.ASSESSOR),
                "assessor without the company", actor(Role.ASSESSOR, null),
                "manager", manager(),
                "manager of another company", actor(Role.MANAGER, UUID.randomUUID()),
                "staff", actor(Role.STAFF, company.value())));
        askers.put("committee", given(Role.COMMITTEE, CompanyAccess.Part.COMMITTEE));
        askers.put("committee without the company", actor(Role.COMMITTEE, null));
        askers.put("researcher", actor(Role.RESEARCHER, null));
        SoftAssertions softly = new SoftAssertions();
        writing()
                .forEach((name, useCase) -> askers.forEach((kind, asker) -> {
                    if (!FOR_OTHER_MODULES.contains(name)) {
                        softly.assertThat(isLetIn(asker, useCase))
                                .as("%s for a %s", name, kind)
                                .isEqualTo(may(asker, name) && !kind.contains("another") && !kind.contains("without"));
                    }
                }));
        softly.assertAll();
    }

    private static boolean isOfCases(String useCase) {
        return OF_CASES.contains(useCase.substring(0, useCase.indexOf('.')));
    }

    private static boolean may(Actor actor, String useCase) {
        return PERMISSIONS.containsKey(useCase) && actor.may(Objects.requireNonNull(PERMISSIONS.get(useCase)))
                || BY_ASSESSORS_TOO.contains(useCase) && actor.may(Permission.ASSESS);
    }

    private static boolean isLetIn(Actor asker, Function<Actor, Outcome<?>> useCase) {
        try {
            return Scopes.as(asker.scope(), () -> useCase.apply(asker) instanceof Outcome.Refused<?>);
        } catch (NotAllowed | NoSuchElementException | EmptyResultDataAccessException kept) {
            return false;
        }
    }

    private Actor given(Role role, CompanyAccess.Part part) {
        Actor person = actor(role, null);
        inScope(() -> {
            access.assign(director, person.person(), part, company);
            return company;
        });
        return person;
    }

    private Map<String, Function<Actor, Outcome<?>>> writing() {
        Map<String, Function<Actor, Outcome<?>>> all = new TreeMap<>();
        programmes(all);
        diagnosis(all);
        strategy(all);
        plan(all);
        processes(all);
        improvement(all);
        reviews(all);
        learning(all);
        requirements(all);
        cases(all);
        return all;
    }

    private void programmes(Map<String, Function<Actor, Outcome<?>>> all) {
        long seen = inScope(() -> enrolments.get(enrolment).version());
        all.put("MoveStage.open", actor -> stages.open(actor, enrolment, "accreditation", DAY, WHY, seen));
        all.put("MoveStage.close", actor -> stages.close(actor, enrolment, "evaluation", DAY, WHY, seen));
        all.put("PlanStage.plan", actor -> stagePlans.plan(actor, enrolment, "evaluation", DAY, DAY, seen));
        all.put("Decide.decide", actor -> decide.decide(actor, enrolment, false, WHY, DAY, seen));
        all.put("SettleCriterion.override", actor -> criteria.override(actor, enrolment, "adds_value", WHY, seen));
        all.put("SettleCriterion.report", actor -> criteria.report(actor, enrolment, "adds_value", WHY, DAY));
        all.put("SendApplication.send", actor -> applications.send(actor, enrolment, DAY));
        all.put(
                "SendApplication.recordSentElsewhere",
                actor -> applications.recordSentElsewhere(actor, enrolment, DAY));
        all.put("EndEnrolment.end", actor -> ends.end(actor, enrolment, EndKind.COMPLETED, WHY, DAY, seen));
    }

    private void diagnosis(Map<String, Function<Actor, Outcome<?>>> all) {
        UUID item = inScope(() -> swotItems.of(enrolment).getFirst().id());
        DrawSwot.Wording wording = new DrawSwot.Wording(Quadrant.THREAT, WHY, 2, SwotSource.reported());
        all.put(
                "AnswerItem.answer",
                actor -> answers.answer(
                        actor, new AnswerItem.Given(enrolment, "prediagnosis", "pd_intention_own_reason", "1", 0)));
        all.put(
                "ReadRequirement.read",
                actor -> readings.read(
                        actor,
                        new ReadRequirement.Marked(enrolment, REQUIREMENT, Reader.ADVISER, new Mark.Level(1), 1)));
        all.put("DrawSwot.add", actor -> swot.add(actor, company, Ids.next(), wording));
        all.put("DrawSwot.reword", actor -> swot.reword(actor, company, item, wording, 1));
        all.put("DrawSwot.move", actor -> swot.move(actor, company, item, DrawSwot.Move.DOWN, 1));
        all.put(
                "DrawSwot.place",
                actor -> swot.place(actor, company, item, new DrawSwot.Spot(Quadrant.THREAT, null), 1));
        all.put("DrawSwot.archive", actor -> swot.archive(actor, company, item, 1));
    }

    private void strategy(Map<String, Function<Actor, Outcome<?>>> all) {
        MarketOption option = read(
                () -> prepared.findByEnrolmentIdOrderById(enrolment.value()).getFirst());
        Objective objective = new Objective(
                WHY, BigDecimal.TEN, Objective.Measure.CUSTOMERS, null, org.zarpe.shared.PartialDate.ofYear(2030));
        Map<String, String> form = Map.of();
        all.put("DefineStrategy.offer", actor -> strategy.offer(actor, enrolment, Ids.next(), option.market(), DAY));
        all.put("DefineStrategy.choose", actor -> strategy.choose(actor, enrolment, Ids.next(), option.id(), WHY, DAY));
        all.put("DefineStrategy.aim", actor -> strategy.aim(actor, enrolment, Ids.next(), objective, DAY));
        all.put("ChooseMarket.choose", actor -> choices.choose(actor, company, Ids.next(), option.id(), form));
        all.put("PrepareOptions.offer", actor -> options.offer(actor, company, Ids.next(), form));
        all.put("PrepareOptions.change", actor -> options.change(actor, company, option.id(), form));
        all.put("PrepareOptions.archive", actor -> options.archive(actor, company, option.id(), form));
        all.put("ReopenOptions.reopen", actor -> reopenings.reopen(actor, company, Ids.next(), form));
        all.put("StateObjective.aim", actor -> objectives.aim(actor, company, Ids.next(), form));
    }

    private void plan(Map<String, Function<Actor, Outcome<?>>> all) {
        PlannedAction action = inScope(() -> plans.actions(enrolment).getFirst());
        UUID line = read(() -> lines.findByEnrolmentIdAndWithdrawnFalseOrderById(enrolment.value())
                .getFirst()
                .id());
        ContinuityPromise promise = new ContinuityPromise(WHY, "Ana", null);
        Map<String, String> form = Map.of();
        all.put("AcceptPlan.submit", actor -> acceptance.submit(actor, enrolment, Ids.next(), DAY));
        all.put("AcceptPlan.sendBack", actor -> acceptance.sendBack(actor, enrolment, Ids.next(), WHY, DAY));
        all.put("AcceptPlan.accept", actor -> acceptance.accept(actor, enrolment, Ids.next(), DAY));
        all.put("AgreePlan.submit", actor -> agreement.submit(actor, enrolment, Ids.next(), 0));
        all.put("AgreePlan.sendBack", actor -> agreement.sendBack(actor, enrolment, Ids.next(), "No", 0));
        all.put("AgreePlan.accept", actor -> agreement.accept(actor, enrolment, Ids.next(), 0));
        all.put("ProposeAction.propose", actor -> proposals.propose(actor, enrolment, Ids.next(), action.terms()));
        all.put("ProposeAction.move", actor -> proposals.move(actor, action.id(), ActionMove.DROP, WHY, DAY));
        all.put(
                "ProposeFromVisit.propose",
                actor -> fromVisits.propose(actor.person(), enrolment, Ids.next(), WHY, "", "Ana", null));
        all.put("DraftActions.propose", actor -> drafts.propose(actor, company, Ids.next(), form));
        all.put("DraftActions.reword", actor -> drafts.reword(actor, company, action.id(), form));
        all.put("MoveActions.move", actor -> moves.move(actor, company, action.id(), ActionMove.DROP, "No", 0));
        all.put("WriteActions.propose", actor -> writing.propose(actor, company, Ids.next(), form));
        all.put("WriteActions.reword", actor -> writing.reword(actor, company, action.id(), form));
        all.put("WriteActions.move", actor -> writing.move(actor, company, action.id(), ActionMove.DROP, "No", 0));
        all.put("PlanContinuity.promise", actor -> continuity.promise(actor, enrolment, Ids.next(), promise));
        all.put("KeepContinuity.promise", actor -> continuityForms.promise(actor, company, Ids.next(), form));
        all.put("KeepContinuity.reword", actor -> continuityForms.reword(actor, company, line, form));
        all.put("KeepContinuity.withdraw", actor -> continuityForms.withdraw(actor, company, line, form));
    }

    private void processes(Map<String, Function<Actor, Outcome<?>>> all) {
        CompanyProcess process = read(() ->
                processBook.findByEnrolmentIdOrderByIdAsc(enrolment.value()).getFirst());
        UUID document = read(() -> documentBook
                .findByEnrolmentIdOrderByNumberAsc(enrolment.value())
                .getFirst()
                .id());
        Wanted wanted = new Wanted(DocumentKind.PROCEDURE, null, WHY, WHY);
        DocumentText text = new DocumentText(WHY, WHY, List.of(), List.of(), WHY, WHY);
        all.put("KeepProcesses.take", actor -> processes.take(actor, company, List.of("origin")));
        all.put("KeepProcesses.add", actor -> processes.add(actor, company, Ids.next(), process.terms()));
        all.put(
                "KeepProcesses.describe",
                actor -> processes.describe(actor, company, process.id(), process.version(), process.terms()));
        all.put(
                "KeepProcesses.use",
                actor -> processes.use(actor, company, process.id(), process.version(), !process.inUse()));
        all.put("WriteDocuments.begin", actor -> documents.begin(actor, company, Ids.next(), wanted));
        all.put("WriteDocuments.write", actor -> documents.write(actor, company, document, 0, text, 12));
        all.put("WriteDocuments.send", actor -> documents.send(actor, company, document, 0, List.of(), DAY));
        all.put("WriteDocuments.renew", actor -> documents.renew(actor, company, document));
        FileRecords.Wanted filed = new FileRecords.Wanted(DAY, "118", DAY.plusYears(1));
        all.put(
                "FileRecords.file",
                actor -> sent(() -> records.file(actor, company, document, Ids.next(), filed, null)));
        all.put("FileRecords.strike", actor -> records.strike(actor, company, document, Ids.next(), "No"));
        Upload upload = new Upload("corte.pdf", InputStream.nullInputStream());
        all.put("UploadDocuments.upload", actor -> sent(() -> uploads.upload(actor, company, document, 0, upload)));
        all.put("UploadDocuments.takeOut", actor -> uploads.takeOut(actor, company, document, 0));
        all.put("ApproveDocuments.approve", actor -> approvals.approve(actor, company, document, 1));
        all.put("ApproveDocuments.sendBack", actor -> approvals.sendBack(actor, company, document, 1, "No"));
        all.put("ApproveDocuments.withdraw", actor -> approvals.withdraw(actor, company, document, "No"));
        all.put("ConfirmReading.confirm", actor -> reading.confirm(actor, company, document, Ids.next()));
    }

    private interface Sending {
        Outcome<?> done() throws IOException;
    }

    private static Outcome<?> sent(Sending sending) {
        try {
            return sending.done();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void improvement(Map<String, Function<Actor, Outcome<?>>> all) {
        Nonconformity problem = read(() -> problemBook.findByEnrolmentIdOrderByNumberDesc(enrolment.value()).stream()
                .filter(one -> one.plan() != null && one.correction() != null)
                .findFirst()
                .orElseThrow());
        KeptIndicator gauge = read(
                () -> gauges.findByEnrolmentIdOrderByIdAsc(enrolment.value()).getFirst());
        Plan plan = Objects.requireNonNull(problem.plan());
        Correction correction = Objects.requireNonNull(problem.correction());
        UUID id = problem.id();
        UUID process = gauge.terms().processId();
        Raised raised = new Raised(Origin.INTERNAL_AUDIT, WHY, WHY, null, List.of(), DAY);
        Reading reading = new Reading(DAY, BigDecimal.ONE, "", -1);
        TreatNonconformities.Look look = new TreatNonconformities.Look(true, WHY, DAY);
        all.put("Nonconformities.raise", actor -> raising.raise(actor, enrolment, Ids.next(), raised));
        all.put(
                "TreatNonconformities.register",
                actor -> problems.register(actor, company, Ids.next(), problem.happening()));
        all.put(
                "TreatNonconformities.describe",
                actor -> problems.describe(actor, company, id, 0, problem.happening()));
        all.put("TreatNonconformities.correct", actor -> problems.correct(actor, company, id, 0, correction));
        all.put("TreatNonconformities.plan", actor -> problems.plan(actor, company, id, 0, plan));
        all.put("TreatNonconformities.start", actor -> problems.start(actor, company, id, 0, DAY));
        all.put("TreatNonconformities.finish", actor -> problems.finish(actor, company, id, 0, DAY, WHY));
        all.put("TreatNonconformities.check", actor -> problems.check(actor, company, id, 0, look));
        all.put("TreatNonconformities.withdraw", actor -> problems.withdraw(actor, company, id, 0, "No"));
        all.put(
                "MeasureProcesses.take",
                actor -> measuring.take(actor, company, Ids.next(), process, "changes_by_word_of_mouth"));
        all.put("MeasureProcesses.add", actor -> measuring.add(actor, company, Ids.next(), gauge.terms()));
        all.put("MeasureProcesses.describe", actor -> measuring.describe(actor, company, gauge.id(), 0, gauge.terms()));
        all.put("MeasureProcesses.measure", actor -> measuring.measure(actor, company, gauge.id(), reading));
        all.put("MeasureProcesses.use", actor -> measuring.use(actor, company, gauge.id(), 0, false));
    }

    private void reviews(Map<String, Function<Actor, Outcome<?>>> all) {
        AuditBooks.Known audit = inScope(
                () -> auditBooks.audits(director, enrolments.get(enrolment)).getFirst());
        AuditBooks.Review review = inScope(
                () -> auditBooks.reviews(director, enrolments.get(enrolment)).getFirst());
        UUID decision = review.decisions().getFirst().id();
        String asked = audit.found().getFirst().requirement();
        Meeting meeting = new Meeting(DAY, "Ana", WHY);
        Resolved resolved = new Resolved(WHY, "Ana", DAY.plusYears(1));
        all.put("PlanAudits.plan", actor -> audits.plan(actor, company, Ids.next(), audit.terms()));
        all.put("PlanAudits.replan", actor -> audits.replan(actor, company, audit.id(), 1, audit.terms()));
        all.put("PlanAudits.callOff", actor -> audits.callOff(actor, company, audit.id(), "No"));
        all.put("PlanAudits.close", actor -> audits.close(actor, company, audit.id(), WHY));
        all.put(
                "AnswerAudits.find",
                actor -> auditAnswers.find(actor, company, audit.id(), asked, Finding.CONFORMS, 0));
        all.put("AnswerAudits.note", actor -> auditAnswers.note(actor, company, audit.id(), asked, WHY, 0));
        all.put("AnswerAudits.raise", actor -> auditAnswers.raise(actor, company, audit.id(), asked));
        all.put("HoldReviews.begin", actor -> reviews.begin(actor, company, Ids.next(), meeting));
        all.put("HoldReviews.reword", actor -> reviews.reword(actor, company, review.id(), 1, meeting));
        all.put("HoldReviews.takeFigures", actor -> reviews.takeFigures(actor, company, review.id()));
        all.put("HoldReviews.decide", actor -> reviews.decide(actor, company, review.id(), Ids.next(), resolved));
        all.put("HoldReviews.strike", actor -> reviews.strike(actor, company, review.id(), decision));
        all.put("HoldReviews.sign", actor -> reviews.sign(actor, company, review.id(), 1));
        all.put("HoldReviews.settle", actor -> reviews.settle(actor, company, review.id(), decision));
    }

    private void learning(Map<String, Function<Actor, Outcome<?>>> all) {
        RecordedSession session = read(() -> sessionBook
                .findByEnrolmentIdOrderByDayAscIdAsc(enrolment.value())
                .getFirst());
        RecordedVisit visit = read(() ->
                visitLog.findByEnrolmentIdOrderByDayAscIdAsc(enrolment.value()).getFirst());
        RecordedValue value = read(() -> ledger.findByEnrolmentIdOrderByPeriodFromAscAtAscIdAsc(enrolment)
                .getFirst());
        all.put("RecordSession.record", actor -> sessions.record(actor, company, Ids.next(), session.session()));
        all.put(
                "RecordSession.change",
                actor -> sessions.change(actor, company, session.id(), session.version(), session.session()));
        all.put("RecordVisit.record", actor -> visits.record(actor, company, Ids.next(), visit.visit(), List.of()));
        all.put(
                "RecordVisit.change",
                actor -> visits.change(actor, company, visit.id(), visit.version(), visit.visit(), List.of()));
        all.put("RecordResult.record", actor -> results.record(actor, enrolment, Ids.next(), value.value()));
        all.put("RecordResult.correct", actor -> results.correct(actor, value.id(), Ids.next(), value.value()));
    }

    private void requirements(Map<String, Function<Actor, Outcome<?>>> all) {
        About about = new About(enrolment, REQUIREMENT);
        UUID note = inScope(() -> grids.of(enrolments.get(enrolment)).lines().stream()
                .flatMap(line -> line.evidence().stream())
                .findFirst()
                .orElseThrow()
                .id());
        NoteEvidence.Noted noted =
                new NoteEvidence.Noted(List.of(REQUIREMENT), WHY, org.zarpe.shared.PartialDate.of(DAY), null);
        all.put("StateRequirement.work", actor -> statements.work(actor, about, WorkState.IN_PROGRESS, 1));
        all.put(
                "StateRequirement.answer",
                actor -> statements.answer(actor, about, new OwnAnswer(OwnAnswer.Choice.NO, WHY), 1));
        all.put("NoteEvidence.note", actor -> evidence.note(actor, enrolment, Ids.next(), noted));
        all.put("NoteEvidence.correct", actor -> evidence.correct(actor, enrolment, note, noted, 1));
        all.put(
                "GiveEvidence.give",
                actor -> giving.give(actor, enrolment, Ids.next(), noted, new GiveEvidence.InWords(), null));
        all.put("AnswerEvidence.accept", actor -> answering.accept(actor, enrolment, note, 1));
        all.put("AnswerEvidence.sendBack", actor -> answering.sendBack(actor, enrolment, note, "No", 1));
        all.put(
                "AskForEvidence.ask",
                actor -> askingForEvidence.ask(actor, enrolment, Ids.next(), REQUIREMENT, "Foto", DAY.plusYears(10)));
        all.put("AskForEvidence.cancel", actor -> askingForEvidence.cancel(actor, enrolment, Ids.next(), "No", 0));
        all.put(
                "WitnessEvidence.witness",
                actor -> witnessing.witness(actor, enrolment, Ids.next(), noted, new GiveEvidence.InWords()));
        all.put("UploadInPieces.begin", actor -> uploading.begin(actor, enrolment, Ids.next(), "a.pdf", 10));
        all.put(
                "UploadInPieces.append",
                actor -> uploading.append(actor, enrolment, Ids.next(), 0, java.io.InputStream.nullInputStream()));
        all.put("NoteEvidence.withdraw", actor -> evidence.withdraw(actor, enrolment, note, WHY, 1));
        all.put("GiveVerdict.give", actor -> verdicts.give(actor, about, Verdict.NOT_VERIFIED, 0));
    }

    /** By somebody who has seen nothing of the case. */
    private void cases(Map<String, Function<Actor, Outcome<?>>> all) {
        CaseId id =
                inScope(() -> caseBook.current(director, company).orElseThrow().id());
        PersonId somebody = PersonId.next();
        Sought nothing = new Sought(List.of(), List.of(), List.of(), Set.of(), Text.NOTHING);
        Convened nobody = new Convened(List.of(), somebody, DAY);
        all.put("AskRecognition.apply", actor -> recognition.apply(actor, enrolment, new CaseId(Ids.next()), nothing));
        all.put("AskRecognition.drop", actor -> recognition.drop(actor, company, id, WHY, -1));
        all.put("AskRecognition.appeal", actor -> recognition.appeal(actor, company, id, WHY, -1));
        all.put("RunCases.checkReady", actor -> running.checkReady(actor, company, id, true, WHY, -1));
        all.put("RunCases.assign", actor -> running.assign(actor, company, id, somebody, true, WHY, -1));
        all.put("RunCases.release", actor -> running.release(actor, company, id, somebody, WHY, -1));
        all.put("RunCases.plan", actor -> running.plan(actor, company, id, DAY, "Aquí", -1));
        all.put("RunCases.call", actor -> running.call(actor, company, id, nobody, -1));
        all.put("RunCases.sendBack", actor -> running.sendBack(actor, company, id, WHY, -1));
        all.put("RunCases.hear", actor -> running.hear(actor, company, id, nobody, -1));
        all.put("RunCases.survey", actor -> running.survey(actor, company, id, new Surveillance(DAY, true, WHY), -1));
        all.put("RunCases.suspend", actor -> running.suspend(actor, company, id, WHY, -1));
        all.put("RunCases.reinstate", actor -> running.reinstate(actor, company, id, WHY, -1));
        all.put("RunCases.withdraw", actor -> running.withdraw(actor, company, id, WHY, -1));
        all.put("DecideCases.vote", actor -> deciding.vote(actor, company, id, -1, VoteChoice.NO, "No"));
        all.put("DecideCases.decide", actor -> deciding.decide(actor, company, id, WHY, -1));
        all.put("ShowCertificate.show", this::show);
    }

    /** The company holds none: whoever may is told so. */
    private Outcome<?> show(Actor actor) {
        try {
            return showing.show(actor, company, "PIC-1999-0001", 0, Set.of(), null);
        } catch (NoSuchElementException none) {
            return Outcome.refused(Refusal.of("certificate-unknown", "PIC-1999-0001"));
        }
    }

    /** Whatever a controller or another module may call to write: public, and answering an outcome. */
    private static Set<String> useCases() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.zarpe").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(EveryUseCaseTests::holdsUseCases)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(EveryUseCaseTests::writes)
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
