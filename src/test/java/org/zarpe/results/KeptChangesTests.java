package org.zarpe.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.MissingCode;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** The change that is kept with each save is the one the domain tells, whatever was recorded and corrected, in whatever order. */
@ZarpeTest
@Tag("persistence")
class KeptChangesTests {

    private static final int HISTORIES = 25;
    private static final int STEPS = 12;

    @Autowired
    Staff staff;

    @Autowired
    Workshops workshops;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Results results;

    @Autowired
    RecordResult record;

    @Autowired
    RecordManyResults recordMany;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    /** @param corrects which of the values so far, counted on from the first; negative for a new one */
    private record Step(IndicatorValue value, int corrects) {}

    /** As it is kept. */
    private record Row(
            String indicator,
            ChangeKind kind,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal base,
            @Nullable BigDecimal last,
            @Nullable String unit) {}

    @Test
    void isWhatTheDomainTellsAfterEachStepOfAnyHistory() {
        JqwikSession.run(() -> {
            for (List<Step> history : steps().list()
                    .ofMinSize(3)
                    .ofMaxSize(STEPS)
                    .sampleStream()
                    .limit(HISTORIES)
                    .toList()) {
                Workshop workshop = workshops.applicant();
                List<UUID> recorded = new ArrayList<>();
                for (Step step : history) {
                    take(workshop, recorded, step);
                    assertThat(kept(workshop)).as("%s", history).isEqualTo(told(workshop));
                }
            }
        });
    }

    @Test
    void isWhatTheDomainTellsWhereManyAreRecordedTogether() {
        JqwikSession.run(() -> {
            for (List<IndicatorValue> values : values().list()
                    .ofSize(STEPS)
                    .sampleStream()
                    .limit(HISTORIES)
                    .toList()) {
                Workshop workshop = workshops.applicant();
                as(
                        workshop,
                        () -> transaction.execute(begun -> {
                            RecordManyResults.Batch batch = recordMany.begin(workshop.director());
                            Enrolled enrolled = enrolments.get(workshop.enrolment());
                            values.forEach(value -> batch.add(workshop.director(), enrolled, Ids.next(), value));
                            batch.keep(java.util.Set.of(workshop.enrolment()));
                            return enrolled;
                        }));
                assertThat(kept(workshop)).as("%s", values).isEqualTo(told(workshop));
            }
        });
    }

    @Test
    void nothingIsKeptOfAnIndicatorWhoseValuesWereCorrectedAway() {
        Workshop workshop = workshops.applicant();
        List<UUID> recorded = new ArrayList<>();
        take(workshop, recorded, new Step(number(Moment.BASELINE, 2024, "12"), -1));
        assertThat(kept(workshop)).extracting(Row::kind).containsExactly(ChangeKind.NO_END);

        take(workshop, recorded, new Step(number(Moment.PROGRESS, 2024, "12"), 0));

        assertThat(kept(workshop)).isEmpty();
    }

    @Test
    void ofTwoWhoRecordAtOnceNoneIsForgotten() {
        Workshop workshop = workshops.applicant();
        take(workshop, new ArrayList<>(), new Step(number(Moment.BASELINE, 2020, "10"), -1));

        try (ExecutorService several = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int year = 2021; year < 2026; year++) {
                IndicatorValue end = number(Moment.END, year, Integer.toString(year));
                several.submit(() -> take(workshop, new ArrayList<>(), new Step(end, -1)));
            }
        }

        assertThat(kept(workshop))
                .isEqualTo(told(workshop))
                .singleElement()
                .satisfies(row -> assertThat(row.last()).isEqualByComparingTo("2025"));
    }

    private static IndicatorValue number(Moment moment, int year, String number) {
        return new IndicatorValue(
                "employment",
                moment,
                PartialDate.ofYear(year),
                PartialDate.ofYear(year),
                new BigDecimal(number),
                null,
                null,
                null,
                "",
                "Nómina");
    }

    private void take(Workshop workshop, List<UUID> recorded, Step step) {
        UUID id = Ids.next();
        Outcome<UUID> outcome = as(
                workshop,
                () -> step.corrects() < 0 || recorded.isEmpty()
                        ? record.record(workshop.director(), workshop.enrolment(), id, step.value())
                        : record.correct(
                                workshop.director(),
                                recorded.get(step.corrects() % recorded.size()),
                                id,
                                step.value()));
        if (outcome instanceof Outcome.Done<UUID>) {
            recorded.add(id);
        }
    }

    private List<Row> kept(Workshop workshop) {
        return as(
                workshop,
                () -> Objects.requireNonNull(transaction.execute(
                        begun -> jdbc.sql("""
                        select indicator, kind, figure, base, final as last, unit
                          from results.change
                         where enrolment_id = ?
                         order by indicator
                        """).param(workshop.enrolment().value()).query(Row.class).stream()
                                .map(row -> row(
                                        row.indicator(), row.kind(), row.figure(), row.base(), row.last(), row.unit()))
                                .toList())));
    }

    private List<Row> told(Workshop workshop) {
        return as(workshop, () -> {
            Enrolled enrolled = enrolments.get(workshop.enrolment());
            Map<String, Change> changes =
                    Objects.requireNonNull(results.changes(List.of(enrolled)).get(enrolled.id()));
            return changes.entrySet().stream()
                    .filter(one ->
                            !(one.getValue() instanceof Change.CannotTell(boolean base, boolean end) && base && end))
                    .sorted(Map.Entry.comparingByKey())
                    .map(one -> row(one.getKey(), one.getValue()))
                    .toList();
        });
    }

    private static Row row(String indicator, Change change) {
        return switch (change) {
            case Change.Relative one ->
                row(indicator, ChangeKind.RELATIVE, one.percent(), one.base(), one.end(), one.unit());
            case Change.Absolute one ->
                row(indicator, ChangeKind.ABSOLUTE, one.difference(), one.base(), one.end(), one.unit());
            case Change.AsRecorded one -> row(indicator, ChangeKind.RECORDED, one.percent(), null, null, null);
            case Change.Told one -> row(indicator, ChangeKind.TOLD, null, null, null, null);
            case Change.NotComparable one -> row(indicator, ChangeKind.OTHER_UNIT, null, null, null, null);
            case Change.CannotTell one ->
                row(
                        indicator,
                        one.baselineMissing()
                                ? ChangeKind.NO_BASELINE
                                : one.endMissing() ? ChangeKind.NO_END : ChangeKind.NO_FIGURE,
                        null,
                        null,
                        null,
                        null);
        };
    }

    private static Row row(
            String indicator,
            ChangeKind kind,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal base,
            @Nullable BigDecimal last,
            @Nullable String unit) {
        return new Row(indicator, kind, plain(figure), plain(base), plain(last), unit);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(values(), Arbitraries.integers().between(-6, 5))
                .as(Step::new);
    }

    /** Two with a formula over them, one that may fall below zero, a share, one of words. */
    private static Arbitrary<IndicatorValue> values() {
        return Combinators.combine(
                        Arbitraries.of(
                                "sales",
                                "exports_value",
                                "foreign_sales_share",
                                "profit",
                                "employment",
                                "international_activity"),
                        Arbitraries.of(Moment.BASELINE, Moment.END, Moment.END, Moment.BASELINE, Moment.PROGRESS),
                        Arbitraries.integers().between(2021, 2024),
                        Arbitraries.integers().between(-200, 3000),
                        Arbitraries.of("number", "number", "number", "change", "words", "missing"),
                        Arbitraries.of("MXN", "MXN", "USD", ""))
                .as(KeptChangesTests::value);
    }

    private static IndicatorValue value(
            String indicator, Moment moment, int year, int tenths, String what, String unit) {
        BigDecimal number = BigDecimal.valueOf(tenths, 1);
        return new IndicatorValue(
                indicator,
                moment,
                PartialDate.ofYear(year),
                PartialDate.ofYear(year),
                what.equals("number") ? number : null,
                what.equals("change") ? number : null,
                what.equals("words") ? new Text("Mejor", "Better") : null,
                what.equals("missing") ? MissingCode.UNKNOWN : null,
                unit,
                "Contabilidad");
    }

    private <T> T as(Workshop workshop, Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }
}
