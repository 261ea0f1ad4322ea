package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zarpe.shared.charts.FlowMap.Arrow;
import org.zarpe.shared.charts.FlowMap.Box;
import org.zarpe.shared.charts.FlowMap.Drawing;
import org.zarpe.shared.charts.FlowMap.Placed;

class FlowMapTests {

    @Property
    void noBoxLiesOnAnotherAndAllLieWithinThePicture(@ForAll @IntRange(min = 1, max = 60) int count) {
        FlowMap map = new FlowMap(IntStream.range(0, count)
                .mapToObj(at -> box(at, List.of(String.valueOf((at + 1) % count))))
                .toList());

        for (Drawing drawing : List.of(map.wide(), map.tall())) {
            for (Placed one : drawing.boxes()) {
                assertThat(one.x()).isNotNegative();
                assertThat(one.x() + one.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(one.y() + one.height()).isLessThanOrEqualTo(drawing.height());
                assertThat(drawing.boxes().stream().filter(other -> other != one && overlap(one, other)))
                        .isEmpty();
            }
        }
    }

    @Test
    void anArrowThatLeadsBackSaysSo() {
        FlowMap map = new FlowMap(List.of(box(0, List.of("1")), box(1, List.of("0"))));

        assertThat(map.wide().arrows()).extracting(Arrow::back).containsExactly(false, true);
        assertThat(map.tall().arrows()).extracting(Arrow::back).containsExactly(false, true);
    }

    @Test
    void leavesOutArrowsToWhatIsNotInTheMapAndToItself() {
        FlowMap map = new FlowMap(List.of(box(0, List.of("7", "0"))));

        assertThat(map.wide().arrows()).isEmpty();
        assertThat(map.tall().arrows()).isEmpty();
    }

    @Test
    void aLongNameIsShortenedInTheBox() {
        FlowMap map =
                new FlowMap(List.of(new Box("0", "palabra ".repeat(30), "quien sea ".repeat(20), "/x", List.of())));

        assertThat(map.wide().boxes().getFirst().name())
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
        assertThat(map.tall().boxes().getFirst().note()).hasSize(2);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(new FlowMap(List.of()).wide().boxes()).isEmpty();
        assertThat(new FlowMap(List.of()).tall().height()).isNotNegative();
    }

    private static boolean overlap(Placed one, Placed other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static Box box(int at, List<String> feeds) {
        return new Box(String.valueOf(at), "Proceso " + at, "Quien sea", "/processes/" + at, feeds);
    }
}
