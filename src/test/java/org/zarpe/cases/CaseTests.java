package org.zarpe.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.processes.Paperwork.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.AssessCase.LookedAgain;
import org.zarpe.cases.CorrectFindings.Corrected;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.cases.RunCases.Convened;
import org.zarpe.cases.application.IssueGranted;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.certificates.Certificates;
import org.zarpe.certificates.Grants;
import org.zarpe.certificates.Standing;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

@ZarpeTest
@Tag("persistence")
class CaseTests {

    @Autowired
    Recognitions recognitions;

    @Autowired
    RunCases running;

    @Autowired
    AssessCase assessing;

    @Autowired
    AskRecognition asking;

    @Autowired
    CorrectFindings correcting;

    @Autowired
    DecideCases deciding;

    @Autowired
    AssessmentBook assessments;

    @Autowired
    IssueGranted issuing;

    @Autowired
    Certificates certificates;

    @Autowired
    Grants grants;

    @Autowired
    NoteEvidence evidence;

    @Autowired
    CompanyAccess access;

    @Autowired
    Enrolments enrolments;

    @Autowired
    NextSteps steps;

    @Autowired
    Staff staff;

    @Test
    void goesFromAskingToACertificateThroughManyHands() {
        Recognition one = recognitions.granted(recognitions.prepared());
        grants.keys(one.workshop());

        String number = recognitions.inside(one, () -> issuing.issue(one.id()).orThrow());

        assertThat(number).startsWith("PIC-");
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.CERTIFIED);
        assertThat(recognitions.inside(
                        one,
                        () -> certificates
                                .ofCase(one.id().value())
                                .orElseThrow()
                                .standing()))
                .isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void eachGateRefusesAGrantByItself() {
        assertThat(missing(recognitions.bare(), one -> {})).containsExactly("people_trained", "actions_closed");
        assertThat(missing(recognitions.prepared(), one -> rule(one, optional(one), Ruling.NOT_VERIFIED, null, null)))
                .containsExactly("all_verified");
        assertThat(missing(recognitions.prepared(), one -> rule(one, mandatory(one), Ruling.PARTLY, null, 3)))
                .containsExactly("mandatory_met");
        assertThat(missing(
                        recognitions.prepared(),
                        one -> rule(one, optional(one), Ruling.PARTLY, Finding.MAJOR_NONCONFORMITY, 3)))
                .containsExactly("no_open_major");
        assertThat(missing(recognitions.prepared(), this::weakenOneFoundation)).containsExactly("no_weak_foundation");
        assertThat(missing(recognitions.prepared(), this::weakenAll)).containsExactly("overall_level");
        assertThat(missing(recognitions.prepared(), this::withdrawAll)).containsExactly("evidence_valid");
    }

    /** Ids of the gates that refuse the recommendation to grant, after something was changed. */
    private List<String> missing(Recognition prepared, Consumer<Recognition> change) {
        Recognition one = recognitions.allMet(prepared);
        change.accept(one);
        recognitions.end(one).orThrow();
        Outcome<CaseState> refused = recognitions.recommend(one, true);
        return reasons(refused).stream()
                .map(reason -> {
                    assertThat(reason.code()).isEqualTo("gate-fails");
                    return gateNamed(one, (Text) reason.arguments().getFirst());
                })
                .toList();
    }

    private String gateNamed(Recognition one, Text name) {
        return recognitions.gates(one).stream()
                .filter(result -> result.gate().name().equals(name))
                .map(result -> result.gate().id())
                .findFirst()
                .orElseThrow();
    }

    private void rule(
            Recognition one,
            Requirement requirement,
            Ruling ruling,
            @Nullable Finding finding,
            @Nullable Integer level) {
        recognitions
                .assess(one, one.first(), requirement.id(), ruling, finding, level, 1)
                .orThrow();
    }

    private void weakenOneFoundation(Recognition one) {
        String smallest = mandatory(one).foundation();
        recognitions.requirements(one).stream()
                .filter(requirement -> requirement.foundation().equals(smallest))
                .forEach(requirement -> rule(one, requirement, Ruling.MEETS, null, 1));
        recognitions.requirements(one).stream()
                .filter(requirement -> !requirement.foundation().equals(smallest))
                .forEach(requirement -> rule(one, requirement, Ruling.MEETS, null, 4));
    }

    private void weakenAll(Recognition one) {
        recognitions.requirements(one).forEach(requirement -> rule(one, requirement, Ruling.MEETS, null, 2));
    }

    private void withdrawAll(Recognition one) {
        recognitions.inside(one, () -> {
            recognitions
                    .pieces(one)
                    .forEach(piece -> evidence.withdraw(
                                    one.workshop().manager(),
                                    one.workshop().enrolment(),
                                    piece.id(),
                                    Recognitions.WORDS,
                                    piece.version())
                            .orThrow());
            return one;
        });
    }

    private Requirement mandatory(Recognition one) {
        return recognitions.requirements(one).stream()
                .filter(Requirement::mandatory)
                .findFirst()
                .orElseThrow();
    }

    private Requirement optional(Recognition one) {
        return recognitions.requirements(one).stream()
                .filter(requirement -> !requirement.mandatory())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aYesDoesNotExistWhileAGateFails() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        withdrawAll(one);

        assertThat(code(recognitions.vote(one, one.chair(), VoteChoice.YES))).isEqualTo("gate-fails");
        assertThat(code(recognitions.vote(one, one.chair(), VoteChoice.NO))).isEqualTo("done");
    }

    @Test
    void aGateThatFailsAfterTheVotesStopsTheDecision() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        one.committee()
                .subList(0, 3)
                .forEach(
                        member -> recognitions.vote(one, member, VoteChoice.YES).orThrow());
        withdrawAll(one);

        assertThat(code(recognitions.decide(one, one.chair()))).isEqualTo("gate-fails");
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.IN_COMMITTEE);
    }

    @Test
    void evidenceProvesOnItsLastDayAndNotOnTheNext() {
        Recognition one = recognitions.onSite(recognitions.prepared());
        recognitions.prove(one, PartialDate.of(LocalDate.now()));
        recognitions
                .requirements(one)
                .forEach(requirement -> recognitions
                        .assess(one, one.first(), requirement.id(), Ruling.MEETS, null, 3, 0)
                        .orThrow());

        assertThat(recognitions.failing(one, LocalDate.now())).isEmpty();
        assertThat(recognitions.failing(one, LocalDate.now().plusDays(1))).containsExactly("evidence_valid");
    }

    @Test
    void anAdviserWhoBecomesAnAssessorDoesNotAssessTheCompany() {
        Recognition one = recognitions.prepared();
        recognitions.apply(one).orThrow();
        Actor director = one.workshop().director();
        recognitions.inside(
                one,
                () -> running.checkReady(
                        director, one.workshop().company(), one.id(), true, Text.NOTHING, recognitions.seen(one)));
        recognitions.inside(one, () -> {
            access.assign(
                    director,
                    one.first().person(),
                    CompanyAccess.Part.ADVISER,
                    one.workshop().company());
            access.remove(director, one.first().person(), one.workshop().company());
            return one;
        });

        assertThat(code(recognitions.assign(one, one.first(), true))).isEqualTo("conflict-advised");
        assertThat(code(recognitions.assign(one, one.second(), true))).isEqualTo("done");
        assertThat(code(recognitions.assign(one, one.second(), false))).isEqualTo("assessor-twice");
        assertThat(code(recognitions.assign(one, one.workshop().adviser(), false)))
                .isEqualTo("not-an-assessor");
    }

    @Test
    void aConflictThatComesUpStopsAnAssessorInTheMiddle() {
        Recognition one = recognitions.onSite(recognitions.prepared());
        recognitions.inside(one, () -> {
            access.remove(
                    one.workshop().director(),
                    one.first().person(),
                    one.workshop().company());
            access.assign(
                    one.workshop().director(),
                    one.first().person(),
                    CompanyAccess.Part.TRAINER,
                    one.workshop().company());
            return one;
        });

        assertThat(code(recognitions.assess(one, one.first(), mandatory(one).id(), Ruling.MEETS, null, 3, 0)))
                .isEqualTo("conflict-trained");
    }

    @Test
    void twoAssessorsNeverWriteOverEachOther() {
        Recognition one = recognitions.onSite(recognitions.prepared());
        String twice = recognitions.now(one).visit().orElseThrow().scoredTwice().getFirst();
        String once = recognitions.requirements(one).stream()
                .map(Requirement::id)
                .filter(id -> !recognitions.now(one).isScoredTwice(id))
                .findFirst()
                .orElseThrow();

        recognitions.assess(one, one.first(), twice, Ruling.MEETS, null, 3, 0).orThrow();
        recognitions.assess(one, one.second(), twice, Ruling.PARTLY, null, 2, 0).orThrow();

        assertThat(recognitions.read(
                        one,
                        () -> Objects.requireNonNull(
                                        assessments.found(one.id(), false).get(twice))
                                .level()))
                .isEqualTo(3);
        assertThat(recognitions.read(
                        one,
                        () -> Objects.requireNonNull(
                                        assessments.found(one.id(), true).get(twice))
                                .level()))
                .isEqualTo(2);
        assertThat(code(recognitions.assess(one, one.second(), once, Ruling.MEETS, null, 3, 0)))
                .isEqualTo("not-in-sample");
        assertThat(code(recognitions.assess(one, one.first(), twice, Ruling.MEETS, null, 4, 0)))
                .isEqualTo("stale");
    }

    @Test
    void whatIsFoundGoesToTheCompanyAndBack() {
        Recognition one = recognitions.allMet(recognitions.prepared());
        Requirement some = mandatory(one);
        rule(one, some, Ruling.DOES_NOT, Finding.MAJOR_NONCONFORMITY, 0);
        recognitions.end(one).orThrow();
        CaseFinding finding = finding(one);

        assertThat(code(recognitions.assess(one, one.first(), some.id(), Ruling.MEETS, null, 3, 2)))
                .isEqualTo("assess-through-finding");
        assertThat(code(check(one, finding, true, Ruling.MEETS, 3))).isEqualTo("finding-not-answered");

        correct(one, finding).orThrow();
        assertThat(code(check(one, finding(one), false, null, null))).isEqualTo("done");
        assertThat(finding(one).state()).isEqualTo(FindingState.RETURNED);
        correct(one, finding(one)).orThrow();
        assertThat(code(check(one, finding(one), true, null, null))).isEqualTo("choose-one");
        assertThat(code(check(one, finding(one), true, Ruling.MEETS, 3))).isEqualTo("done");

        assertThat(finding(one).state()).isEqualTo(FindingState.CLOSED);
        assertThat(code(recognitions.recommend(one, true))).isEqualTo("done");
    }

    private Outcome<FindingState> correct(Recognition one, CaseFinding finding) {
        return recognitions.inside(
                one,
                () -> correcting.correct(
                        one.workshop().manager(),
                        one.workshop().company(),
                        one.id(),
                        finding.id(),
                        new Corrected(Recognitions.WORDS, Recognitions.WORDS, List.of(), null, finding.version())));
    }

    private Outcome<FindingState> check(
            Recognition one, CaseFinding finding, boolean solved, @Nullable Ruling after, @Nullable Integer level) {
        return recognitions.inside(
                one,
                () -> assessing.check(
                        one.first(),
                        one.workshop().company(),
                        one.id(),
                        finding.id(),
                        new LookedAgain(solved, Recognitions.WORDS, after, level, finding.version())));
    }

    private CaseFinding finding(Recognition one) {
        return recognitions.read(one, () -> assessments.findings(one.id()).getFirst());
    }

    @Test
    void whoeverHasAConflictIsNotCalledAndOnceCalledOnlyAbstains() {
        Recognition one = recognitions.recommended(recognitions.prepared());
        Actor tied = one.committee().get(3);
        giveAsTrainer(one, tied);
        List<Actor> withTied = List.of(one.chair(), one.committee().get(1), tied);
        assertThat(code(recognitions.call(one, one.convened(withTied)))).isEqualTo("conflict-trained");

        recognitions.call(one, one.convened()).orThrow();
        giveAsTrainer(one, one.committee().get(1));

        assertThat(code(recognitions.vote(one, one.committee().get(1), VoteChoice.YES)))
                .isEqualTo("conflict-trained");
        assertThat(code(recognitions.vote(one, one.committee().get(1), VoteChoice.ABSTAIN)))
                .isEqualTo("done");
        assertThat(code(recognitions.vote(one, tied, VoteChoice.ABSTAIN))).isEqualTo("not-seated");
    }

    @Test
    void whoeverHasNotSignedIsNeitherAssignedNorCalled() {
        Recognition one = recognitions.prepared();
        Actor director = one.workshop().director();
        recognitions.apply(one).orThrow();
        recognitions.inside(
                one,
                () -> running.checkReady(
                                director,
                                one.workshop().company(),
                                one.id(),
                                true,
                                Text.NOTHING,
                                recognitions.seen(one))
                        .orThrow());
        Actor assessor = staff.assessor(director);
        assertThat(code(recognitions.assign(one, assessor, true))).isEqualTo("independence-unsigned");
        recognitions.assign(one, recognitions.signed(assessor), true).orThrow();

        Recognition other = recognitions.recommended(recognitions.prepared());
        Actor member = staff.committee(other.workshop().director());
        Convened withMember =
                other.convened(List.of(other.chair(), other.committee().get(1), member));
        assertThat(code(recognitions.call(other, withMember))).isEqualTo("independence-unsigned");
        recognitions.signed(member);
        assertThat(code(recognitions.call(other, withMember))).isEqualTo("done");
    }

    private void giveAsTrainer(Recognition one, Actor person) {
        recognitions.inside(one, () -> {
            access.remove(
                    one.workshop().director(), person.person(), one.workshop().company());
            access.assign(
                    one.workshop().director(),
                    person.person(),
                    CompanyAccess.Part.TRAINER,
                    one.workshop().company());
            return one;
        });
    }

    @Test
    void twoVotesAreNoQuorumAndOnlyTheChairCloses() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        recognitions.vote(one, one.chair(), VoteChoice.YES).orThrow();
        recognitions.vote(one, one.committee().get(1), VoteChoice.YES).orThrow();
        recognitions.vote(one, one.committee().get(2), VoteChoice.ABSTAIN).orThrow();

        assertThat(code(recognitions.vote(one, one.chair(), VoteChoice.NO))).isEqualTo("voted-already");
        assertThat(code(recognitions.decide(one, one.committee().get(1)))).isEqualTo("only-the-chair");
        assertThat(code(recognitions.decide(one, one.chair()))).isEqualTo("quorum-missing");
        assertThat(code(recognitions.call(one, one.convened(one.committee().subList(0, 2)))))
                .isEqualTo("quorum-out-of-reach");
    }

    @Test
    void aRefusalIsHeardByOthersAndThenDecidedByOthers() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        one.committee()
                .subList(0, 3)
                .forEach(member -> recognitions.vote(one, member, VoteChoice.NO).orThrow());
        recognitions.decide(one, one.chair()).orThrow();
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.REFUSED);

        recognitions.inside(
                one,
                () -> asking.appeal(
                                one.workshop().manager(),
                                one.workshop().company(),
                                one.id(),
                                Recognitions.WORDS,
                                recognitions.seen(one))
                        .orThrow());

        assertThat(code(recognitions.inside(
                        one,
                        () -> running.hear(
                                one.workshop().director(),
                                one.workshop().company(),
                                one.id(),
                                one.convened(),
                                recognitions.seen(one)))))
                .isEqualTo("member-decided-before");
    }

    @Test
    void withoutAKeyTheDecisionStandsAndTheCertificateFollows() {
        Recognition one = recognitions.granted(recognitions.prepared());

        assertThat(code(recognitions.inside(one, () -> issuing.issue(one.id()))))
                .isEqualTo("no-signing-key");
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.GRANTED);
        assertThat(recognitions.inside(one, issuing::waiting)).containsExactly(one.id());

        grants.keys(one.workshop());
        recognitions.inside(one, () -> issuing.issue(one.id()).orThrow());
        assertThat(recognitions.inside(one, issuing::waiting)).isEmpty();
    }

    @Test
    void powerLostAfterTheDecisionLeavesExactlyOneCertificate() throws Exception {
        Recognition one = recognitions.granted(recognitions.prepared());
        grants.keys(one.workshop());
        Callable<Outcome<String>> issue = () -> recognitions.inside(one, () -> {
            try {
                return issuing.issue(one.id());
            } catch (DataAccessException faster) {
                return Outcome.refused(Refusal.stale());
            }
        });
        List<Future<Outcome<String>>> both = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (int at = 0; at < 4; at++) {
                both.add(people.submit(issue));
            }
        }
        long done = 0;
        for (Future<Outcome<String>> each : both) {
            done += each.get() instanceof Outcome.Done<String> ? 1 : 0;
        }

        assertThat(done).isOne();
        assertThat(recognitions.inside(one, () -> certificates.of(one.workshop().company())))
                .hasSize(1);
        assertThat(recognitions.now(one).events().stream()
                        .filter(event -> event.step() == CaseStep.CERTIFICATE_ISSUED)
                        .count())
                .isOne();
    }

    @Test
    void aSuspensionShowsAtOnceAndIsLiftedWithItsReason() {
        Recognition one = recognitions.granted(recognitions.prepared());
        grants.keys(one.workshop());
        recognitions.inside(one, () -> issuing.issue(one.id()).orThrow());
        Actor director = one.workshop().director();
        assertThat(toldToStages(one)).contains(true);

        assertThat(code(recognitions.inside(
                        one,
                        () -> running.suspend(
                                director, one.workshop().company(), one.id(), Text.NOTHING, recognitions.seen(one)))))
                .isEqualTo("required");
        recognitions.inside(
                one,
                () -> running.suspend(
                                director,
                                one.workshop().company(),
                                one.id(),
                                Recognitions.WORDS,
                                recognitions.seen(one))
                        .orThrow());
        assertThat(standing(one)).isEqualTo(Standing.SUSPENDED);
        assertThat(toldToStages(one)).as("a suspended one opens no door").contains(false);
        assertThat(recognitions.inside(
                        one,
                        () -> steps.of(
                                one.workshop().manager(),
                                enrolments.get(one.workshop().enrolment()))))
                .extracting(NextStep::key)
                .contains("cases.watch.suspended", "cases.step.appeal");

        recognitions.inside(
                one,
                () -> running.reinstate(
                                director,
                                one.workshop().company(),
                                one.id(),
                                Recognitions.WORDS,
                                recognitions.seen(one))
                        .orThrow());
        assertThat(standing(one)).isEqualTo(Standing.IN_FORCE);
        assertThat(toldToStages(one)).contains(true);

        recognitions.inside(
                one,
                () -> running.withdraw(
                                director,
                                one.workshop().company(),
                                one.id(),
                                Recognitions.WORDS,
                                recognitions.seen(one))
                        .orThrow());
        assertThat(standing(one)).isEqualTo(Standing.WITHDRAWN);
        assertThat(code(recognitions.inside(
                        one,
                        () -> running.reinstate(
                                director,
                                one.workshop().company(),
                                one.id(),
                                Recognitions.WORDS,
                                recognitions.seen(one)))))
                .isEqualTo("case-not-there-yet");
    }

    @Test
    void ofACompanyThatNeverAskedTheStagesAreToldNothing() {
        assertThat(toldToStages(recognitions.bare())).isEmpty();
    }

    private Optional<Object> toldToStages(Recognition one) {
        return recognitions.inside(
                one,
                () -> enrolments
                        .facts(enrolments.get(one.workshop().enrolment()))
                        .value("accreditation.granted"));
    }

    private Standing standing(Recognition one) {
        return recognitions.inside(
                one, () -> certificates.ofCase(one.id().value()).orElseThrow().standing());
    }

    @Test
    void asksOnceAndNotAgainWhileItIsOpenOrInForce() {
        Recognition one = recognitions.granted(recognitions.prepared());
        grants.keys(one.workshop());
        recognitions.inside(one, () -> issuing.issue(one.id()).orThrow());
        Recognition again = new Recognition(
                one.workshop(), new CaseId(UUID.randomUUID()), one.first(), one.second(), one.committee());

        assertThat(recognitions.apply(one)).isEqualTo(Outcome.done(one.id()));
        assertThat(code(recognitions.apply(again))).isEqualTo("renewal-too-early");

        Recognition open = recognitions.planned(recognitions.bare());
        Recognition second = new Recognition(
                open.workshop(), new CaseId(UUID.randomUUID()), open.first(), open.second(), open.committee());
        assertThat(code(recognitions.apply(second))).isEqualTo("case-open-already");
    }

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.reasons() : List.of();
    }
}
