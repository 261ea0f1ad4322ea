package org.zarpe.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;
import org.zarpe.training.Attendee;
import org.zarpe.training.LevelChange;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;

class CompetenceGridTests {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 20);
    private static final Attendee ANA = new Attendee(Ids.next(), "Ana");

    @Test
    void showsTheFirstLevelBeforeAndTheLastAfter() {
        CompetenceGrid grid = CompetenceGrid.of(List.of(
                session(MAY.plusMonths(2), true, level(ANA, 2, 3)),
                session(MAY, true, level(ANA, 0, 1)),
                session(MAY.plusMonths(1), true, level(ANA, 1, null))));

        assertThat(grid.in("negotiation")).containsExactly(new Progress(ANA, "negotiation", 0, 3));
    }

    @Test
    void letsALevelGoDown() {
        CompetenceGrid grid = CompetenceGrid.of(List.of(session(MAY, true, level(ANA, 3, 1))));

        assertThat(grid.in("negotiation")).containsExactly(new Progress(ANA, "negotiation", 3, 1));
        assertThat(grid.complete()).isEqualTo(1);
    }

    @Test
    void countsACompetenceOnceAndOnlyWhereOnePersonHasBothLevels() {
        Attendee luis = Attendee.named("Luis");
        assertThat(CompetenceGrid.of(List.of(session(MAY, true, level(ANA, 1, null), level(luis, null, 2))))
                        .complete())
                .isZero();
        assertThat(CompetenceGrid.of(List.of(session(MAY, true, level(ANA, 1, 2), level(luis, 0, 2))))
                        .complete())
                .isEqualTo(1);
    }

    @Test
    void knowsSomebodyWhoWasOnlyNamedBySmallAndCapitalLetters() {
        CompetenceGrid grid = CompetenceGrid.of(List.of(
                session(MAY, true, level(Attendee.named("Luis"), 1, null)),
                session(MAY.plusDays(1), true, level(Attendee.named("luis "), null, 2))));

        assertThat(grid.in("negotiation")).hasSize(1);
        assertThat(grid.complete()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsOnlyPlanned() {
        assertThat(CompetenceGrid.of(List.of(session(MAY, false, level(ANA, 1, 2))))
                        .cells())
                .isEmpty();
    }

    private static LevelChange level(Attendee attendee, @Nullable Integer before, @Nullable Integer after) {
        return new LevelChange(attendee, "negotiation", before, after);
    }

    private static Session session(LocalDate date, boolean held, LevelChange... levels) {
        Text nothing = new Text("", "");
        return new Session(
                SessionKind.GROUP,
                held,
                date,
                BigDecimal.TWO,
                new Text("Negociar", "Negotiating"),
                nothing,
                "Rosa",
                List.of(),
                List.of(levels),
                nothing);
    }
}
