package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTests {

    private static final IntervalBar TWO = IntervalBar.of(BigDecimal.TWO, BigDecimal.TWO, 4);

    @Test
    void laysRowsBelowEachOtherAndInsideItsHeight() {
        Profile profile = new Profile(
                List.of("La empresa", "Asesor"),
                List.of(row("Precio", TWO, TWO), row("Procesos productivos y administrativos", TWO, null)));

        List<Profile.Laid> laid = profile.laid();

        assertThat(laid.getLast().lines()).hasSize(2);
        assertThat(laid.getLast().lines().getFirst().y())
                .isGreaterThan(laid.getFirst().bars().getLast().textY());
        assertThat(laid.getLast().bars().getLast().textY()).isLessThanOrEqualTo(profile.height());
    }

    @Test
    void keepsThePlaceOfAReadingThatIsMissing() {
        Profile profile = new Profile(List.of("La empresa", "Asesor"), List.of(row("Precio", null, TWO)));

        assertThat(profile.laid().getFirst().bars())
                .extracting(Profile.Bar::interval)
                .containsExactly(null, TWO);
    }

    @Test
    void wantsOneBarASeries() {
        assertThatThrownBy(() -> new Profile(List.of("La empresa"), List.of(row("Precio", TWO, TWO))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Profile.Row row(String name, IntervalBar... bars) {
        return new Profile.Row(name, null, null, Arrays.asList(bars));
    }
}
