package org.zarpe.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.shared.Text;

class StandingTests {

    private static final Term TERM = new Term(LocalDate.of(2026, 11, 28), LocalDate.of(2029, 11, 27));

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T00:00:00Z, false, false, IN_FORCE",
        "2029-11-27T23:59:59Z, false, false, IN_FORCE",
        "2029-11-28T00:00:00Z, false, false, EXPIRED",
        "2027-01-01T00:00:00Z, true, false, SUSPENDED",
        "2030-01-01T00:00:00Z, true, false, EXPIRED",
        "2027-01-01T00:00:00Z, true, true, WITHDRAWN",
        "2030-01-01T00:00:00Z, false, true, WITHDRAWN"
    })
    void withdrawalIsForEverAndTimeEndsTheRest(Instant time, boolean suspended, boolean withdrawn, Standing expected) {
        assertThat(Standing.at(time, TERM, suspended, withdrawn)).isEqualTo(expected);
    }

    @Test
    void aTermEndsAfterItBegins() {
        assertThatThrownBy(() -> new Term(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 27)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScopeNamesProductsSitesAndProcesses() {
        assertThatThrownBy(() -> new Scope(List.of(), List.of("Taller"), List.of(new Text("Pedido", "Order"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
