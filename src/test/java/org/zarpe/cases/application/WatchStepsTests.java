package org.zarpe.cases.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.cases.Recognitions;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.cases.RunCases;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Awaits;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.certificates.Grants;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Role;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.programmes.application.EndEnrolment;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;

@ZarpeTest
@Tag("persistence")
class WatchStepsTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int MONTHS = 12;

    @Autowired
    Recognitions recognitions;

    @Autowired
    Grants grants;

    @Autowired
    IssueGranted issuing;

    @Autowired
    RunCases running;

    @Autowired
    Enrolments enrolments;

    @Autowired
    NextSteps steps;

    @Autowired
    MoveStage stages;

    @Autowired
    EndEnrolment ends;

    @Autowired
    NoteEvidence evidence;

    private Recognition one;

    @BeforeEach
    void aHolder() {
        one = recognitions.granted(recognitions.prepared());
        grants.keys(one.workshop());
        recognitions.inside(one, () -> issuing.issue(one.id()).orThrow());
    }

    @Test
    void aLookIsToldAMonthBeforeToTheCompanyAndToThoseAroundIt() {
        LocalDate day = TODAY.plusMonths(MONTHS);

        assertThat(on(day.minusDays(31))).isEmpty();
        assertThat(on(day.minusDays(30)))
                .extracting(NextStep::key, NextStep::forWhom)
                .containsExactlyInAnyOrder(
                        tuple("cases.watch.look", Set.of(Role.MANAGER, Role.STAFF)),
                        tuple("cases.watch.look-at", Set.of(Role.ADVISER, Role.ASSESSOR, Role.DIRECTOR)));
        assertThat(on(day))
                .filteredOn(step -> step.forWhom().contains(Role.DIRECTOR))
                .as("the case itself tells the director then")
                .isEmpty();
        assertThat(on(day)).allSatisfy(step -> assertThat(step.arguments()).containsExactly(day));
    }

    @Test
    void aRenewalIsToldHalfAYearBeforeAndNoLongerOnceItIsOver() {
        LocalDate until = until();

        assertThat(keys(on(until.minusMonths(6).minusDays(1)))).doesNotContain("cases.watch.renewal");
        assertThat(on(until.minusMonths(6)))
                .filteredOn(step -> step.key().equals("cases.watch.renewal"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.forWhom()).containsExactly(Role.MANAGER);
                    assertThat(step.href()).endsWith("/case/application");
                });
        assertThat(keys(on(until.minusMonths(6)))).contains("cases.watch.renewal-of");
        assertThat(on(until.plusDays(1))).isEmpty();
    }

    @Test
    void whoeverHasAskedForTheRenewalIsNotAskedAgain() {
        Recognition open = recognitions.planned(recognitions.bare());

        List<NextStep> told = WatchSteps.of(
                enrolled(),
                List.of(kept(recognitions.now(open), TODAY), kept(recognitions.now(one), until().minusMonths(1))));

        assertThat(keys(told)).doesNotContain("cases.watch.renewal", "cases.watch.renewal-of");
    }

    @Test
    void aSuspensionIsToldUntilItIsOver() {
        suspend();

        assertThat(keys(on(TODAY))).containsExactly("cases.watch.suspended");
        assertThat(keys(on(until()))).containsExactly("cases.watch.suspended");
    }

    @Test
    void whoeverCompletedTheRouteIsRemindedForAsLongAsThereIsACertificate() {
        note(TODAY.plusDays(30));
        complete();
        Actor manager = one.workshop().manager();

        assertThat(told(manager))
                .contains("evidence.step.expiring", "reviews.yearly.audit", "reviews.yearly.review")
                .doesNotContain("plans.step.late", "results.step.measure", "diagnosis.step.begin");
        assertThat(told(one.workshop().adviser())).contains("evidence.step.expiring");

        suspend();
        assertThat(told(manager)).contains("cases.watch.suspended", "evidence.step.expiring");

        withdraw();
        assertThat(told(manager)).isEmpty();
    }

    @Test
    void whoeverCompletedTheRouteAndHoldsNothingIsNotReminded() {
        one = recognitions.prepared();
        note(TODAY.plusDays(30));
        assertThat(told(one.workshop().manager())).contains("evidence.step.expiring");

        complete();

        assertThat(told(one.workshop().manager())).isEmpty();
    }

    private List<NextStep> on(LocalDate day) {
        return WatchSteps.of(enrolled(), List.of(kept(recognitions.now(one), day)));
    }

    private static Kept kept(AccreditationCase opened, LocalDate day) {
        return new Kept(opened, List.of(), List.of(), Awaits.of(opened, List.of(), day, MONTHS), day, MONTHS);
    }

    private LocalDate until() {
        return recognitions.now(one).issued().orElseThrow().until();
    }

    private static List<String> keys(List<NextStep> told) {
        return told.stream().map(NextStep::key).toList();
    }

    private List<String> told(Actor actor) {
        return recognitions.inside(
                one, () -> keys(steps.of(actor, enrolments.get(one.workshop().enrolment()))));
    }

    private Enrolled enrolled() {
        return recognitions.inside(one, () -> enrolments.get(one.workshop().enrolment()));
    }

    private void note(LocalDate until) {
        recognitions.inside(
                one,
                () -> evidence.note(
                                one.workshop().manager(),
                                one.workshop().enrolment(),
                                Ids.next(),
                                new NoteEvidence.Noted(
                                        List.of("req_supplier_approval"),
                                        Recognitions.WORDS,
                                        PartialDate.of(TODAY),
                                        PartialDate.of(until)))
                        .orThrow());
    }

    private void suspend() {
        recognitions.inside(
                one,
                () -> running.suspend(
                                one.workshop().director(),
                                one.workshop().company(),
                                one.id(),
                                Recognitions.WORDS,
                                recognitions.seen(one))
                        .orThrow());
    }

    private void withdraw() {
        recognitions.inside(
                one,
                () -> running.withdraw(
                                one.workshop().director(),
                                one.workshop().company(),
                                one.id(),
                                Recognitions.WORDS,
                                recognitions.seen(one))
                        .orThrow());
    }

    private void complete() {
        Actor director = one.workshop().director();
        while (enrolled().isUnderway()) {
            String stage = enrolled().stages().stream()
                    .filter(Enrolled.StageVisit::isOpen)
                    .findFirst()
                    .orElseThrow()
                    .stage();
            recognitions.inside(
                    one,
                    () -> stages.close(
                                    director,
                                    one.workshop().enrolment(),
                                    stage,
                                    TODAY,
                                    Recognitions.WORDS,
                                    enrolled().version())
                            .orThrow());
        }
        if (enrolled().isOngoing()) {
            recognitions.inside(
                    one,
                    () -> ends.end(
                                    director,
                                    one.workshop().enrolment(),
                                    EndKind.COMPLETED,
                                    Recognitions.WORDS,
                                    TODAY,
                                    enrolled().version())
                            .orThrow());
        }
        assertThat(enrolled().end()).isEqualTo(new Enrolled.End(EndKind.COMPLETED, TODAY));
    }
}
