package org.zarpe.programmes;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Stage;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.programmes.CohortBoards.Column;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Position;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** A board counts and shows what the domain says of each enrolment, whatever way it went. */
@ZarpeTest
@Tag("persistence")
class KeptPlacesTests {

    private static final int WAYS = 60;
    private static final Text REASON = new Text("Por acuerdo", "As agreed");

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    Enrolling enrolling;

    @Autowired
    CohortBoards boards;

    @Autowired
    CompanyCards cards;

    @Autowired
    Packs packs;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    private Actor director;
    private LocalDate today;

    /** @param days from today, back or ahead */
    private record Step(String what, String stage, int days) {}

    @BeforeEach
    void day() {
        director = staff.director();
        today = LocalDate.now(clock);
    }

    @Test
    void countsAndShowsWhatEachWaySays() {
        CohortId first = example.cohort(director);
        CohortId second = example.cohort(director);
        List<EnrolmentId> ids = new ArrayList<>();
        JqwikSession.run(() -> {
            int turn = 0;
            for (List<Step> way :
                    steps().list().ofMaxSize(9).sampleStream().limit(WAYS).toList()) {
                CompanyId company = example.company(director, "2001");
                ids.add(gone(example.applicant(director, first, company), way));
                if (turn++ % 4 == 0) {
                    ids.add(example.applicant(director, second, company));
                }
            }
        });

        List<Enrolled> all =
                as(() -> enrolling.all(ids).stream().map(Enrolment::enrolled).toList());

        as(() -> {
            CohortBoard board = boards.find(director, first).orElseThrow();
            assertThat(board.companies()).isEqualTo(WAYS);
            board.columns().forEach(column -> checked(column, board, all));
            CohortBoard counted = boards.all(director).stream()
                    .filter(one -> one.cohort().equals(first))
                    .findFirst()
                    .orElseThrow();
            assertThat(counted.columns().stream().map(Column::companies))
                    .containsExactlyElementsOf(
                            board.columns().stream().map(Column::companies).toList());
            assertThat(counted.stuck()).isEqualTo(board.stuck()).isPositive();
            List<CompanyCard> stuck = cards.visibleTo(director).stream()
                    .filter(CompanyCard::isStuck)
                    .toList();
            assertThat(cards.stuck(director, WAYS).first())
                    .containsExactlyInAnyOrderElementsOf(stuck)
                    .extracting(CompanyCard::stuckSince)
                    .containsExactlyElementsOf(
                            stuck.stream().map(CompanyCard::stuckSince).toList());
            return board;
        });
    }

    private void checked(Column column, CohortBoard board, List<Enrolled> all) {
        Map<Boolean, List<Enrolled>> there = all.stream()
                .filter(one -> cohort(one).equals(board.cohort()))
                .collect(groupingBy(one -> column(one).equals(column.stage())));
        List<Enrolled> here = there.getOrDefault(true, List.of());
        assertThat(column.companies()).as(column.stage()).isEqualTo(here.size());
        assertThat(column.stuck()).as(column.stage()).isEqualTo((int) here.stream()
                .filter(one -> Position.stuckSince(one, today).isPresent())
                .count());
        assertThat(column.left()).as(column.stage()).isEqualTo((int) here.stream()
                .map(Enrolled::end)
                .filter(end -> end != null && end.kind() != EndKind.COMPLETED)
                .count());
        assertThat(column.cards()).hasSize(Math.min(40, here.size()));
        assertThat(column.further()).isEqualTo(here.size() - column.cards().size());
        assertThat(here.stream().map(Enrolled::id).toList())
                .containsAll(column.cards().stream()
                        .map(card -> card.enrolment().id())
                        .toList());
    }

    private CohortId cohort(Enrolled one) {
        return as(() -> enrolling.get(one.id()).cohort());
    }

    private static String column(Enrolled one) {
        return one.end() == null ? Position.of(one).orElseThrow().stage() : CompanyCard.ENDED;
    }

    private EnrolmentId gone(EnrolmentId id, List<Step> way) {
        way.forEach(step -> as(() -> {
            Enrolment enrolment = enrolling.get(id);
            go(enrolment, step);
            enrolling.save(enrolment);
            return id;
        }));
        return id;
    }

    /** What is refused changes nothing. */
    private void go(Enrolment enrolment, Step step) {
        LocalDate day = today.plusDays(step.days());
        Stamp stamp = Stamp.of(director, day, clock);
        switch (step.what()) {
            case "plan" -> enrolment.plan(step.stage(), day.minusDays(20), day);
            case "open" -> enrolment.open(step.stage(), List.of(), null, stamp);
            case "close" -> enrolment.close(step.stage(), List.of(), null, stamp);
            case "decide" ->
                enrolment.decide(
                        step.days() % 2 == 0, REASON, new HashSet<>(List.of("application", step.stage())), stamp);
            case "end" ->
                enrolment.end(EndKind.values()[Math.abs(step.days()) % EndKind.values().length], REASON, stamp);
            default -> enrolment.reopen(REASON, stamp);
        }
    }

    private Arbitrary<Step> steps() {
        List<String> stages = packs.get(Example.PACK).stages().stream()
                .limit(4)
                .map(Stage::id)
                .toList();
        return Combinators.combine(
                        Arbitraries.of("plan", "plan", "open", "open", "close", "close", "decide", "end", "reopen"),
                        Arbitraries.of(stages),
                        Arbitraries.integers().between(-60, 40))
                .as(Step::new);
    }

    private <T> T as(Supplier<T> work) {
        return Scopes.as(director.scope(), () -> Objects.requireNonNull(transaction.execute(begun -> work.get())));
    }
}
