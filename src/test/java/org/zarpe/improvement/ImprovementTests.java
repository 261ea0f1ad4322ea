package org.zarpe.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zarpe.processes.Paperwork.code;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.improvement.MeasureProcesses.Reading;
import org.zarpe.improvement.Nonconformities.Raised;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.processes.Paperwork;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.shared.Ids;

@ZarpeTest
@Tag("persistence")
class ImprovementTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Paperwork desk;

    @Autowired
    Troubles troubles;

    @Autowired
    Staff staff;

    @Autowired
    Nonconformities nonconformities;

    @Autowired
    ProcessIndicators indicators;

    @Autowired
    MeasureProcesses measure;

    @Autowired
    TreatNonconformities treat;

    @Autowired
    ImprovementShelf shelf;

    @Autowired
    Enrolments enrolments;

    @Autowired
    NextSteps steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
    }

    @Test
    void goesItsWayFromWhatHappenedToTheCheck() {
        UUID id = troubles.done(workshop);
        troubles.check(workshop, workshop.adviser(), id, true).orThrow();

        Nonconformity closed = troubles.found(workshop, id);
        assertThat(closed.state()).isEqualTo(NonconformityState.CLOSED);
        assertThat(closed.number()).isEqualTo("NC-001");
        assertThat(closed.plan()).isEqualTo(Troubles.plan("Otra persona"));
        assertThat(closed.correction()).isNull();
        assertThat(troubles.found(workshop, troubles.registered(workshop)).number())
                .isEqualTo("NC-002");
    }

    @Test
    void startsNothingWithoutAPlan() {
        UUID id = troubles.registered(workshop);

        assertThat(code(troubles.start(workshop, id))).isEqualTo("plan-missing");
        assertThatThrownBy(() ->
                        sql("update improvement.nonconformity set state = 'DOING', started = found where id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql("update improvement.nonconformity set state = 'PLANNED' where id = ?", id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("nothing_starts_without_a_plan");
    }

    @Test
    void closesNothingWithoutTheCheck() {
        UUID id = troubles.done(workshop);

        assertThatThrownBy(() -> sql("update improvement.nonconformity set state = 'CLOSED' where id = ?", id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("nothing_closes_without_the_check");
    }

    @Test
    void whoeverCarriedItOutDoesNotCheckItWhereTheCompanyHasSomebodyElse() {
        staff.worker(workshop.director(), workshop.company().value());
        UUID id = troubles.done(workshop);

        assertThat(code(troubles.check(workshop, workshop.manager(), id, true))).isEqualTo("own-work");
        assertThatThrownBy(() -> sql(
                        "update improvement.nonconformity set state = 'CLOSED', checked_day = done_day, checked_by ="
                                + " done_by, checked_seen_es = 'x', checked_seen_en = 'x' where id = ?",
                        id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("somebody who did not carry it out");
        assertThat(code(troubles.check(workshop, workshop.adviser(), id, true))).isEqualTo("done");
    }

    @Test
    void whoeverAnswersForTheActionDoesNotCheckItEither() {
        Actor worker = staff.worker(workshop.director(), workshop.company().value());
        UUID id = troubles.registered(workshop);
        troubles.inside(
                workshop,
                () -> treat.plan(workshop.manager(), workshop.company(), id, 1, Troubles.plan(worker.name()))
                        .orThrow());
        troubles.start(workshop, id).orThrow();
        troubles.finish(workshop, workshop.adviser(), id).orThrow();

        assertThat(code(troubles.check(workshop, worker, id, true))).isEqualTo("own-work");
        assertThat(code(troubles.check(workshop, workshop.manager(), id, true))).isEqualTo("done");
    }

    @Test
    void whoeverIsAloneMayCheckTheOwnWork() {
        UUID id = troubles.done(workshop);

        assertThat(code(troubles.check(workshop, workshop.manager(), id, true))).isEqualTo("done");
    }

    @Test
    void whatDidNotHelpIsPlannedAnewAndStaysOnRecord() {
        UUID id = troubles.done(workshop);
        troubles.check(workshop, workshop.adviser(), id, false).orThrow();

        Nonconformity again = troubles.found(workshop, id);
        assertThat(again.state()).isEqualTo(NonconformityState.REGISTERED);
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.plan()).isNull();
        assertThat(troubles.inside(workshop, () -> shelf.tried(workshop.manager(), workshop.company(), id)))
                .singleElement()
                .satisfies(tried -> assertThat(tried.plan()).isEqualTo(Troubles.plan("Otra persona")));
        assertThat(code(troubles.start(workshop, id))).isEqualTo("plan-missing");
        assertThatThrownBy(() ->
                        sql("update improvement.attempt set checked_seen_es = 'x' where nonconformity_id = ?", id))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aPlanIsNotForgottenWithoutWhatWasTried() {
        UUID id = troubles.done(workshop);

        assertThatThrownBy(() -> sql(
                        "update improvement.nonconformity set state = 'REGISTERED', attempt = 2, plan_action_es = null"
                                + " where id = ?",
                        id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("what was tried on record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'REGISTERED', checked_day = null, checked_by = null, checked_seen_es = null",
                "title_es = 'Nada pasó'",
                "checked_seen_es = 'Todo bien'"
            })
    void whatIsClosedStaysAsItIs(String change) {
        UUID id = troubles.done(workshop);
        troubles.check(workshop, workshop.adviser(), id, true).orThrow();

        assertThatThrownBy(() -> sql("update improvement.nonconformity set " + change + " where id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertThat(code(troubles.check(workshop, workshop.adviser(), id, true))).isEqualTo("stale");
    }

    @Test
    void raisingTheSameTwiceLeavesItOnce() {
        UUID id = Ids.next();
        Raised raised = new Raised(
                Origin.INTERNAL_AUDIT,
                Troubles.words("Falta la firma"),
                Troubles.words("Dos de diez hojas"),
                null,
                List.of("req_records_found"),
                Troubles.TODAY);
        troubles.inside(
                workshop,
                () -> nonconformities
                        .raise(workshop.adviser(), workshop.enrolment(), id, raised)
                        .orThrow());
        troubles.inside(
                workshop,
                () -> nonconformities
                        .raise(workshop.adviser(), workshop.enrolment(), id, raised)
                        .orThrow());

        assertThat(troubles.inside(
                        workshop, () -> nonconformities.of(workshop.manager(), enrolments.get(workshop.enrolment()))))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.origin()).isEqualTo(Origin.INTERNAL_AUDIT);
                    assertThat(known.requirements()).containsExactly("req_records_found");
                    assertThat(known.isOverdue(Troubles.TODAY)).isFalse();
                    assertThat(known.isOverdue(Troubles.TODAY.plusDays(15))).isTrue();
                });
    }

    @Test
    void aRequirementOfAnotherMethodIsRefused() {
        Raised raised = new Raised(
                Origin.ASSESSMENT,
                Troubles.words("x"),
                Troubles.words("x"),
                Ids.next(),
                List.of("req_unheard"),
                Troubles.TODAY);

        assertThat(troubles.inside(
                        workshop,
                        () -> code(
                                nonconformities.raise(workshop.adviser(), workshop.enrolment(), Ids.next(), raised))))
                .isEqualTo("choose-one");
    }

    @Test
    void figuresAreExactAndOneAPeriod() {
        UUID indicator = troubles.indicator(workshop, desk.process(workshop, "order"));
        troubles.measured(workshop, indicator, "0.1", "95.000001");

        assertThat(troubles.watched(workshop, indicator).values())
                .extracting(value -> value.number())
                .containsExactly(new BigDecimal("0.1"), new BigDecimal("95.000001"));
        assertThat(measured(indicator, "95.000001", -1)).isEqualTo("done");
        assertThat(measured(indicator, "96", -1)).isEqualTo("stale");
        assertThat(measured(indicator, "96", 0)).isEqualTo("done");
        assertThat(measured(indicator, "97", 0)).isEqualTo("stale");
        assertThat(measured(indicator, "97.1234567", 1)).isEqualTo("too-many-decimals");
        assertThat(measured(indicator, "1e13", 1)).isEqualTo("number-too-large");
        assertThat(troubles.watched(workshop, indicator).values()).hasSize(2);
    }

    @Test
    void unitAndRhythmStayOnceThereAreValues() {
        UUID process = desk.process(workshop, "order");
        UUID indicator = troubles.indicator(workshop, process);
        troubles.measured(workshop, indicator, "90");
        IndicatorTerms weekly = new IndicatorTerms(
                process,
                Troubles.words("Pedidos a tiempo"),
                Troubles.words(""),
                IndicatorUnit.PERCENT,
                Direction.UP,
                BigDecimal.TEN,
                Rhythm.WEEK,
                "");

        assertThat(troubles.inside(
                        workshop,
                        () -> code(measure.describe(workshop.manager(), workshop.company(), indicator, 1, weekly))))
                .isEqualTo("measured-already");
    }

    @Test
    void anAlarmIsTheNextStepOfThoseWhoCanAct() {
        UUID indicator = troubles.indicator(workshop, desk.process(workshop, "order"));
        troubles.measured(workshop, indicator, "96", "94", "93", "92");

        assertThat(troubles.inside(workshop, () -> indicators.of(enrolments.get(workshop.enrolment()))))
                .singleElement()
                .satisfies(now -> assertThat(now.alarm())
                        .isEqualTo(new Alarm.Missed(
                                3, new BigDecimal("95"), Rhythm.MONTH.start(Troubles.TODAY.minusMonths(3)))));
        assertThat(stepsOf(workshop.manager())).contains("improvement.step.alarm");
        assertThat(stepsOf(workshop.director())).doesNotContain("improvement.step.alarm");
    }

    @Test
    void takingTheSameIndicatorTwiceLeavesItOnce() {
        UUID process = desk.process(workshop, "order");
        UUID first = take(process, "orders_on_time");

        assertThat(take(process, "orders_on_time")).isEqualTo(first);
        assertThat(troubles.watched(workshop, first).indicator().terms().target())
                .isEqualByComparingTo("95");
    }

    private UUID take(UUID process, String indicator) {
        return troubles.inside(
                workshop,
                () -> measure.take(workshop.manager(), workshop.company(), Ids.next(), process, indicator)
                        .orThrow());
    }

    private String measured(UUID indicator, String value, long seen) {
        return troubles.inside(
                workshop,
                () -> code(measure.measure(
                        workshop.manager(),
                        workshop.company(),
                        indicator,
                        new Reading(Troubles.TODAY.minusMonths(1), new BigDecimal(value), "", seen))));
    }

    private List<String> stepsOf(Actor person) {
        return troubles.inside(
                workshop,
                () -> steps.of(person, enrolments.get(workshop.enrolment())).stream()
                        .map(NextStep::key)
                        .toList());
    }

    private void sql(String change, UUID id) {
        troubles.inside(
                workshop,
                () -> transaction.execute(begun -> jdbc.sql(change).param(id).update()));
    }
}
