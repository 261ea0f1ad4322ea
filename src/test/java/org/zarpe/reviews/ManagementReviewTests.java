package org.zarpe.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zarpe.processes.Paperwork.code;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.NotAllowed;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.processes.Paperwork;
import org.zarpe.reviews.HoldReviews.Meeting;
import org.zarpe.reviews.HoldReviews.Resolved;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

@ZarpeTest
@Tag("persistence")
class ManagementReviewTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Workshops workshops;

    @Autowired
    Auditing auditing;

    @Autowired
    Paperwork papers;

    @Autowired
    HoldReviews reviews;

    @Autowired
    ReviewShelf shelf;

    @Autowired
    Plans plans;

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
    void fillsItselfFromWhatIsRecordedAndStaysAsItWas() {
        UUID process = papers.process(workshop, "claims");
        auditing.planned(workshop, process);
        UUID review = begun("Ana\nLuz");
        ReviewFigures then = read(review).figures();
        assertThat(then.audits().planned()).isEqualTo(1);
        assertThat(then.coverage()).hasSize(9);
        assertThat(then.applicable()).isGreaterThan(50);
        assertThat(then.plan()).isEqualTo(new ReviewFigures.Work(0, 0, 0));

        auditing.planned(workshop, process);

        assertThat(read(review).figures()).isEqualTo(then);
        inside(() -> reviews.takeFigures(workshop.manager(), workshop.company(), review))
                .orThrow();
        assertThat(read(review).figures().audits().planned()).isEqualTo(2);
    }

    @Test
    void whatIsDecidedBecomesAnActionOfThePlanWhenItIsSigned() {
        UUID review = begun("Ana");
        UUID decision = Ids.next();
        decide(review, decision, TODAY.plusDays(30)).orThrow();
        decide(review, decision, TODAY.plusDays(30)).orThrow();
        UUID struck = Ids.next();
        decide(review, struck, TODAY.plusDays(60)).orThrow();
        inside(() -> reviews.strike(workshop.manager(), workshop.company(), review, struck))
                .orThrow();

        sign(review).orThrow();
        sign(review).orThrow();

        List<PlannedAction> actions = inside(() -> plans.actions(workshop.enrolment()));
        assertThat(actions)
                .singleElement()
                .satisfies(action -> assertThat(action.id()).isEqualTo(decision))
                .satisfies(action -> assertThat(action.status()).isEqualTo(ActionStatus.PROPOSED))
                .satisfies(action -> assertThat(action.terms().owner()).isEqualTo("Ana"));
        assertThat(read(review).decision(decision).inPlan()).isTrue();
    }

    @Test
    void theNextReviewBeginsWithWhatTheLastOneDecided() {
        UUID first = begun("Ana");
        decide(first, Ids.next(), TODAY.plusDays(30)).orThrow();
        sign(first).orThrow();

        assertThat(read(begun("Ana")).figures().promised())
                .containsExactly(new ReviewFigures.Promised(
                        new Text("Comprar una báscula", "Comprar una báscula"), TODAY.plusDays(30), false));
    }

    @Test
    void whetherAnActionOfThePlanIsDoneIsSaidInThePlan() {
        UUID review = begun("Ana");
        UUID decision = Ids.next();
        decide(review, decision, TODAY.plusDays(30)).orThrow();
        assertThat(code(settle(review, decision))).isEqualTo("decision-followed-elsewhere");
        sign(review).orThrow();

        assertThat(code(settle(review, decision))).isEqualTo("decision-followed-elsewhere");
    }

    @Test
    void onlyTheManagerSigns() {
        UUID review = begun("Ana");

        assertThatThrownBy(() -> inside(() -> reviews.sign(
                        workshop.adviser(),
                        workshop.company(),
                        review,
                        read(review).version())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void isSignedWithConclusionsAndByWhoSawItAsItIs() {
        UUID review = inside(() -> reviews.begin(
                        workshop.manager(), workshop.company(), Ids.next(), new Meeting(TODAY, "Ana", Text.NOTHING)))
                .orThrow();
        assertThat(code(sign(review))).isEqualTo("required");
        long seen = read(review).version();
        decide(review, Ids.next(), TODAY.plusDays(3)).orThrow();

        assertThat(code(inside(() -> reviews.sign(workshop.manager(), workshop.company(), review, seen))))
                .isEqualTo("stale");
    }

    @Test
    void refusesADayThatHasNotComeAndAPromiseForADayThatHasPassed() {
        assertThat(code(inside(() -> reviews.begin(
                        workshop.manager(),
                        workshop.company(),
                        Ids.next(),
                        new Meeting(TODAY.plusDays(1), "Ana", Text.NOTHING)))))
                .isEqualTo("date-in-future");
        assertThat(code(decide(begun("Ana"), Ids.next(), TODAY.minusDays(1)))).isEqualTo("date-passed");
    }

    @Test
    void theDatabaseChangesNothingThatWasSigned() {
        UUID review = begun("Ana");
        decide(review, Ids.next(), TODAY.plusDays(30)).orThrow();
        sign(review).orThrow();

        for (String change : List.of(
                "update reviews.management_review set figures = '{}' where id = ?",
                "update reviews.management_review set signed_at = null, signed_by = null where id = ?",
                "update reviews.decision set struck = true where review_id = ?",
                "update reviews.decision set due = due + 90 where review_id = ?")) {
            assertThatThrownBy(() -> inside(() -> transaction.execute(
                            begun -> jdbc.sql(change).param(review).update())))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("signed review");
        }
        assertThat(code(decide(review, Ids.next(), TODAY.plusDays(2)))).isEqualTo("review-signed");
    }

    private UUID begun(String present) {
        return inside(() -> reviews.begin(
                        workshop.manager(),
                        workshop.company(),
                        Ids.next(),
                        new Meeting(TODAY, present, new Text("Vamos bien", "All is well"))))
                .orThrow();
    }

    private Outcome<UUID> decide(UUID review, UUID id, LocalDate due) {
        return inside(() -> reviews.decide(
                workshop.manager(),
                workshop.company(),
                review,
                id,
                new Resolved(new Text("Comprar una báscula", "Comprar una báscula"), "Ana", due)));
    }

    private Outcome<UUID> settle(UUID review, UUID decision) {
        return inside(() -> reviews.settle(workshop.manager(), workshop.company(), review, decision));
    }

    private Outcome<UUID> sign(UUID review) {
        return inside(() -> reviews.sign(
                workshop.manager(), workshop.company(), review, read(review).version()));
    }

    private ManagementReview read(UUID review) {
        return inside(() -> shelf.review(workshop.manager(), workshop.company(), review));
    }

    private <T> T inside(Supplier<T> work) {
        return auditing.inside(workshop, work);
    }
}
