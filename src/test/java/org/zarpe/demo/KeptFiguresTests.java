package org.zarpe.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;
import org.zarpe.methodology.Indicator;
import org.zarpe.programmes.CohortBoards;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.programmes.CohortBoards.Column;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.CompanyCards;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.ProgrammeBook;
import org.zarpe.programmes.domain.Position;
import org.zarpe.reports.IndicatorFigure;
import org.zarpe.reports.ProgrammeFigures;
import org.zarpe.reports.ProgrammeFigures.Due;
import org.zarpe.reports.ProgrammeFigures.Reading;
import org.zarpe.results.Change;
import org.zarpe.results.ChangeKind;
import org.zarpe.results.Results;
import org.zarpe.shared.Text;
import org.zarpe.shared.storage.WorkedOut;
import org.zarpe.shared.tenancy.Scopes;

/** What is kept of all companies for homes and boards says the same as what is worked out of each of them. */
@ZarpeTest
@Tag("persistence")
class KeptFiguresTests {

    @Autowired
    Demonstration demo;

    @Autowired
    People people;

    @Autowired
    Companies companies;

    @Autowired
    CohortBoards boards;

    @Autowired
    CompanyCards cards;

    @Autowired
    ProgrammeBook book;

    @Autowired
    ProgrammeFigures figures;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Results results;

    @Autowired
    List<WorkedOut> workedOut;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    @Test
    void boardsCountWhatTheEnrolmentsSay() {
        for (Actor director : directors()) {
            as(
                    director,
                    () -> assertThat(boards.all(director))
                            .isNotEmpty()
                            .allSatisfy(board -> assertThat(told(board)).isEqualTo(expected(director, board))));
        }
    }

    @Test
    void aBoardShowsOfEachColumnWhatItCounts() {
        for (Actor director : directors()) {
            as(
                    director,
                    () -> assertThat(boards.all(director)).allSatisfy(board -> {
                        CohortBoard whole =
                                boards.find(director, board.cohort()).orElseThrow();
                        assertThat(told(whole)).isEqualTo(told(board));
                        assertThat(whole.columns())
                                .allSatisfy(column -> assertThat(column.cards()).hasSize(column.companies()));
                    }));
        }
    }

    @Test
    void theStuckAreThoseThatTheirCardsCallStuck() {
        for (Actor director : directors()) {
            as(director, () -> {
                List<CompanyCard> stuck = cards.visibleTo(director).stream()
                        .filter(CompanyCard::isStuck)
                        .toList();
                CompanyCards.Stuck some = cards.stuck(director, 2);

                assertThat(some.all()).isEqualTo(stuck.size());
                assertThat(some.first()).isEqualTo(stuck.stream().limit(2).toList());
            });
        }
    }

    @Test
    void anAdviserCountsTheCompaniesGivenToHerOnly() {
        Actor director = directors().getFirst();
        Actor adviser = as(director, () -> people.withRole(director.operator(), Role.ADVISER))
                .getFirst();
        int own = as(adviser, () -> companies.visibleTo(adviser)).size();

        int counted = as(adviser, () -> boards.all(adviser)).stream()
                .mapToInt(CohortBoard::companies)
                .sum();

        assertThat(own).isPositive();
        assertThat(counted).isEqualTo(own);
    }

    @Test
    void readingsSayWhatTheChangesOfEachCompanySay() {
        for (Actor director : directors()) {
            as(director, () -> {
                List<CohortBoard> all = boards.all(director);
                assertThat(figures.of(director, all).stream().map(KeptFiguresTests::told))
                        .containsExactlyInAnyOrderElementsOf(readings(director, all));
            });
        }
    }

    @Test
    void realCompaniesAreCountedAloneAlsoWhereProgrammesAreTakenTogether() {
        Actor director = directors().getFirst();
        as(director, () -> {
            List<CohortBoard> together = boards.all(director).stream()
                    .map(board -> new CohortBoard(
                            board.cohort(),
                            new Text("Juntas", "Together"),
                            board.name(),
                            board.starts(),
                            board.ends(),
                            board.columns()))
                    .toList();
            assertThat(figures.of(director, together).stream().map(KeptFiguresTests::told))
                    .isNotEmpty()
                    .containsExactlyElementsOf(readings(director, together));
        });
    }

    @Test
    void cohortsOweWhatTheChangesOfEachCompanySay() {
        for (Actor director : directors()) {
            as(director, () -> {
                List<CohortBoard> all = boards.all(director);
                assertThat(figures.due(all).stream()
                                .collect(toMap(Due::cohort, due -> List.of(due.companies(), due.measured()))))
                        .isEqualTo(owed(director, all));
            });
        }
    }

    @Test
    void whatIsWorkedOutCanBeMadeAnew() {
        Actor director = directors().getFirst();
        as(director, () -> {
            List<String> before = kept();
            transaction.executeWithoutResult(begun -> {
                jdbc.sql("delete from results.change").update();
                jdbc.sql("update programmes.place set stands_in = 'lost', due = null, left_early = not left_early")
                        .update();
            });
            assertThat(kept()).isNotEqualTo(before);

            workedOut.forEach(WorkedOut::workOut);

            assertThat(kept()).hasSizeGreaterThan(20).isEqualTo(before);
        });
    }

    @Test
    void everyTableThatTheTrailDoesNotFollowCanBeMadeAnew() {
        assertThat(jdbc.sql("select name from shared.worked_out")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        workedOut.stream().map(WorkedOut::table).toList());
        assertThat(jdbc.sql("select count(*) from shared.to_work_out")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<String> kept() {
        return Objects.requireNonNull(
                transaction.execute(begun -> jdbc.sql("""
                        select to_jsonb(place)::text from programmes.place
                        union all
                        select to_jsonb(change)::text from results.change
                        order by 1
                        """).query(String.class).list()));
    }

    private record Told(String stage, int companies, int stuck, int illustrative, int left) {}

    private static List<Told> told(CohortBoard board) {
        return board.columns().stream()
                .filter(column -> column.companies() > 0)
                .map(column -> new Told(
                        column.stage(), column.companies(), column.stuck(), column.illustrative(), column.left()))
                .toList();
    }

    private List<Told> expected(Actor director, CohortBoard board) {
        Map<String, List<Enrolled>> columns = enrolled(director, board).stream()
                .collect(groupingBy(one ->
                        one.end() == null ? Position.of(one).orElseThrow().stage() : CompanyCard.ENDED));
        return board.columns().stream()
                .map(Column::stage)
                .filter(columns::containsKey)
                .map(stage -> expected(stage, Objects.requireNonNull(columns.get(stage))))
                .toList();
    }

    private Told expected(String stage, List<Enrolled> there) {
        LocalDate today = LocalDate.now(clock);
        return new Told(
                stage,
                there.size(),
                (int) there.stream()
                        .filter(one -> Position.stuckSince(one, today).isPresent())
                        .count(),
                (int) there.stream().filter(this::isIllustrative).count(),
                (int) there.stream()
                        .map(Enrolled::end)
                        .filter(end -> end != null && end.kind() != EndKind.COMPLETED)
                        .count());
    }

    private record Figured(String indicator, List<String> figures, int withoutBase, String median) {}

    private record Read(Text programme, int companies, boolean illustrative, int leftOut, List<Figured> figures) {}

    private static Read told(Reading reading) {
        return new Read(
                reading.programme(),
                reading.companies(),
                reading.illustrative(),
                reading.leftOut(),
                reading.figures().stream()
                        .map(figure -> new Figured(
                                figure.indicator().id(),
                                plain(figure.spread().each()),
                                figure.withoutBase(),
                                plain(List.of(figure.spread().median())).getFirst()))
                        .toList());
    }

    private List<Read> readings(Actor director, List<CohortBoard> all) {
        Map<Text, Map<CompanyId, Enrolled>> programmes = new LinkedHashMap<>();
        for (CohortBoard board : all) {
            Map<CompanyId, Enrolled> once = programmes.computeIfAbsent(board.programme(), any -> new LinkedHashMap<>());
            entered(director, board).forEach(one -> once.putIfAbsent(one.company(), one));
        }
        List<Read> readings = new ArrayList<>();
        programmes.forEach((programme, once) -> {
            List<Enrolled> real =
                    once.values().stream().filter(one -> !isIllustrative(one)).toList();
            List<Enrolled> counted = real.isEmpty() ? List.copyOf(once.values()) : real;
            readings.add(new Read(
                    programme, counted.size(), real.isEmpty(), once.size() - counted.size(), figured(counted)));
        });
        return readings.stream().filter(reading -> !reading.figures().isEmpty()).toList();
    }

    private List<Figured> figured(List<Enrolled> counted) {
        Map<?, Map<String, Change>> changes = results.changes(counted);
        return counted.stream()
                .max(Comparator.comparing(one -> one.id().toString()))
                .map(latest -> enrolments.packOf(latest).indicators())
                .orElse(List.of())
                .stream()
                .flatMap(indicator -> figured(
                        indicator,
                        changes.values().stream()
                                .flatMap(own -> Optional.ofNullable(own.get(indicator.id())).stream())
                                .toList())
                        .stream())
                .toList();
    }

    private static Optional<Figured> figured(Indicator indicator, List<Change> changes) {
        List<BigDecimal> beside = changes.stream()
                .filter(change -> counts(indicator, change))
                .map(KeptFiguresTests::figure)
                .sorted()
                .toList();
        int without = (int) changes.stream()
                .filter(change -> change instanceof Change.Absolute && !counts(indicator, change))
                .count();
        return beside.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figured(
                        indicator.id(),
                        plain(beside),
                        without,
                        plain(List.of(median(beside))).getFirst()));
    }

    private static boolean counts(Indicator indicator, Change change) {
        return ChangeKind.of(change)
                .filter(kind -> IndicatorFigure.counts(indicator, kind))
                .isPresent();
    }

    private static BigDecimal figure(Change change) {
        return switch (change) {
            case Change.Relative relative -> relative.percent();
            case Change.Absolute absolute -> absolute.difference();
            case Change.AsRecorded recorded -> recorded.percent();
            default -> throw new AssertionError(change);
        };
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        BigDecimal upper = sorted.get(sorted.size() / 2);
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return lower.compareTo(upper) == 0
                ? upper
                : lower.add(upper).divide(BigDecimal.TWO, 1, java.math.RoundingMode.HALF_UP);
    }

    private static List<String> plain(List<BigDecimal> figures) {
        return figures.stream()
                .map(figure -> figure.stripTrailingZeros().toPlainString())
                .toList();
    }

    private Map<Text, List<Integer>> owed(Actor director, List<CohortBoard> all) {
        Map<Text, List<Integer>> owed = new LinkedHashMap<>();
        for (CohortBoard board : all) {
            List<Enrolled> entered = entered(director, board);
            int measured = (int) results.changes(entered).values().stream()
                    .filter(own -> own.values().stream().anyMatch(KeptFiguresTests::hasEnd))
                    .count();
            if (measured < entered.size()) {
                owed.put(board.name(), List.of(entered.size(), measured));
            }
        }
        return owed;
    }

    private static boolean hasEnd(Change change) {
        return !(change instanceof Change.CannotTell missing && missing.endMissing());
    }

    private List<Enrolled> entered(Actor director, CohortBoard board) {
        return enrolled(director, board).stream()
                .filter(one -> one.state() == EnrolmentState.ENROLLED || one.state() == EnrolmentState.CLOSED)
                .toList();
    }

    private List<Enrolled> enrolled(Actor director, CohortBoard board) {
        CohortId cohort = board.cohort();
        return book.enrolments(director, new ProgrammeBook.Filter(null, cohort, null), null, 1000).stream()
                .map(ProgrammeBook.EnrolmentLine::enrolled)
                .toList();
    }

    private boolean isIllustrative(Enrolled one) {
        return companies.get(one.company()).illustrative();
    }

    private List<Actor> directors() {
        return DemoContent.all().stream().map(demo::directorOf).toList();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Scopes.as(actor.scope(), work::get);
    }

    private static void as(Actor actor, Runnable work) {
        Scopes.as(actor.scope(), work::run);
    }
}
