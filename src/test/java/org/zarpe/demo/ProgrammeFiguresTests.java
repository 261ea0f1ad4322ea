package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;
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
    LoadDemo demo;

    @Autowired
    People people;

    @Autowired
    CohortBoards boards;

    @Autowired
    ProgrammeFigures figures;

    OperatorId operator = new OperatorId(new UUID(0, 0));

    @BeforeEach
    void load() {
        operator = demo.load(DemoContent.agency());
    }

    @Test
    void theReferenceCasesComeFirstWithTheirMediansAndHowManyTheySpeakOf() {
        Reading reference = inScope(() -> figures.of(all())).getFirst();

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
        assertThat(inScope(() -> figures.of(all())).stream().skip(1))
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

        Reading reading = inScope(() -> figures.of(together)).getFirst();

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

    private static IndicatorFigure figure(Reading reading, String indicator) {
        return reading.figures().stream()
                .filter(figure -> figure.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private List<CohortBoard> all() {
        Actor director = people.withRole(operator, Role.DIRECTOR).getFirst();
        return boards.all(director);
    }

    private <T> T inScope(Supplier<T> work) {
        return Scopes.as(Scope.of(operator.value()), work::get);
    }
}
