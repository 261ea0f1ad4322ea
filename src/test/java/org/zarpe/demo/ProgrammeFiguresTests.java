package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CohortBoards;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.reports.IndicatorFigure;
import org.zarpe.reports.ProgrammeFigures;
import org.zarpe.reports.ProgrammeFigures.Due;
import org.zarpe.reports.ProgrammeFigures.Reading;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
class ProgrammeFiguresTests {

    @Autowired
    Demonstration demo;

    @Autowired
    CohortBoards boards;

    @Autowired
    ProgrammeFigures figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Actor director;

    @BeforeEach
    void load() {
        director = demo.director();
    }

    @Test
    void theReferenceCasesComeFirstWithTheirMediansAndHowManyTheySpeakOf() {
        Reading reference = inScope(() -> figures.of(director, all())).getFirst();

        assertThat(reference.illustrative()).isFalse();
        assertThat(reference.companies()).isEqualTo(5);
        assertThat(figure(reference, "profit").spread().median()).isEqualByComparingTo("49");
        assertThat(figure(reference, "profit").dots())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("4"), new BigDecimal("49"), new BigDecimal("534"));
        assertThat(figure(reference, "production_capacity").spread().median()).isEqualByComparingTo("10");
        assertThat(figure(reference, "international_activity").spread().median())
                .isEqualByComparingTo("11");
    }

    @Test
    void aProgrammeOfInventedCompaniesSaysSo() {
        assertThat(inScope(() -> figures.of(director, all())).stream().skip(1))
                .isNotEmpty()
                .allMatch(Reading::illustrative);
    }

    @Test
    void besideRealCompaniesTheInventedAreNeverCounted() {
        List<CohortBoard> together = inScope(this::all).stream()
                .map(board -> new CohortBoard(
                        board.cohort(),
                        new Text("Juntas", "Together"),
                        board.name(),
                        board.starts(),
                        board.ends(),
                        board.columns()))
                .toList();

        Reading reading = inScope(() -> figures.of(director, together)).getFirst();

        assertThat(reading.illustrative()).isFalse();
        assertThat(reading.companies()).isEqualTo(5);
        assertThat(reading.leftOut()).isPositive();
        assertThat(figure(reading, "profit").spread().median()).isEqualByComparingTo("49");
    }

    @Test
    void aCohortOwesItsResultsWhileACompanyHasNoValueOfTheEnd() {
        assertThat(inScope(() -> figures.due(all())))
                .isNotEmpty()
                .allMatch(due -> due.measured() < due.companies())
                .extracting(Due::programme)
                .noneMatch(programme -> programme.es().contains("2017"));
    }

    @Test
    void aDirectorsLookAtFiguresByCompanyIsWrittenDownAtEachOfThemAndOnceADay() {
        Set<CompanyId> named = Scopes.as(director.scope(), () -> {
            figures.of(director, boards.all(director));
            return figures.of(director, boards.all(director)).stream()
                    .flatMap(reading -> reading.named().stream())
                    .collect(Collectors.toSet());
        });

        List<CompanyId> looked = Scopes.as(
                director.scope(),
                () -> Objects.requireNonNull(transaction.<List<CompanyId>>execute(
                        begun -> jdbc.sql("select company_id from companies.look where what = 'TABLES'")
                                .query((row, number) -> new CompanyId(row.getObject(1, UUID.class)))
                                .list())));
        assertThat(named).isNotEmpty();
        assertThat(looked).containsAll(named).doesNotHaveDuplicates();
    }

    private static IndicatorFigure figure(Reading reading, String indicator) {
        return reading.figures().stream()
                .filter(figure -> figure.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private List<CohortBoard> all() {
        return boards.all(director);
    }

    private <T> T inScope(Supplier<T> work) {
        return Scopes.as(Scope.of(director.operator().value()), work::get);
    }
}
