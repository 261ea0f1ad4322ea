package org.zarpe.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.zarpe.diagnosis.Score.Part;
import org.zarpe.methodology.Scale;

class ScoreTests {

    private static final Scale SCALE = new Scale(0, 4, 3);

    @Property
    void holdsEveryCompletion(@ForAll("parts") List<Part> parts, @ForAll Random random) {
        Score.of(SCALE, parts).ifPresent(score -> {
            Score completed = Score.of(SCALE, complete(parts, random)).orElseThrow();

            assertThat(completed.low()).isBetween(score.low(), score.high());
            assertThat(completed.isExact()).isTrue();
        });
    }

    @Property
    void isExactWhenAllIsAnswered(@ForAll("answered") List<Part> parts) {
        assertThat(Score.of(SCALE, parts).orElseThrow().isExact()).isTrue();
    }

    @Property
    void neverFallsWhenALevelRises(@ForAll("parts") List<Part> parts, @ForAll Random random) {
        List<Part> raised = parts.stream()
                .map(part -> part.mark() instanceof Mark.Level(int level) && random.nextBoolean()
                        ? new Part(part.id(), part.weight(), new Mark.Level(Math.min(4, level + 1)))
                        : part)
                .toList();
        Score.of(SCALE, parts).ifPresent(before -> {
            Score after = Score.of(SCALE, raised).orElseThrow();

            assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
        });
    }

    @Property
    void narrowsWhenAnOpenPartIsAnswered(@ForAll("parts") List<Part> parts, @ForAll Random random) {
        List<Part> more = parts.stream()
                .map(part -> part.mark().isOpen() && random.nextBoolean() ? answered(part, random) : part)
                .toList();
        Score.of(SCALE, parts).ifPresent(before -> {
            Score after = Score.of(SCALE, more).orElseThrow();

            assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).isLessThanOrEqualTo(before.high());
        });
    }

    @Property
    void leavesOutWhatDoesNotApply(@ForAll("parts") List<Part> parts, @ForAll("answered") List<Part> answered) {
        List<Part> withOthers = new ArrayList<>(answered);
        parts.forEach(
                part -> withOthers.add(new Part(part.id(), part.weight(), new Mark.NotApplicable("no such thing"))));
        Score alone = Score.of(SCALE, answered).orElseThrow();
        Score among = Score.of(SCALE, withOthers).orElseThrow();

        assertThat(among.quantity()).isEqualTo(alone.quantity());
        assertThat(among.weight()).isEqualByComparingTo(alone.weight());
    }

    @Property
    void doesNotDependOnTheOrder(@ForAll("parts") List<Part> parts, @ForAll Random random) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);

        assertThat(Score.of(SCALE, shuffled).map(Score::quantity))
                .isEqualTo(Score.of(SCALE, parts).map(Score::quantity));
    }

    @Test
    void isAnywhereOnTheScaleWhileNothingIsAnswered() {
        Score score =
                Score.of(SCALE, List.of(part(2, Mark.OPEN), part(1, Mark.OPEN))).orElseThrow();

        assertThat(score.low()).isEqualByComparingTo("0");
        assertThat(score.high()).isEqualByComparingTo("4");
        assertThat(score.isBlank()).isTrue();
    }

    @Test
    void weighsTheLevels() {
        Score score = Score.of(
                        SCALE, List.of(part(3, new Mark.Level(4)), part(1, new Mark.Level(0)), part(2, Mark.OPEN)))
                .orElseThrow();

        assertThat(score.low()).isEqualByComparingTo("2");
        assertThat(score.high()).isEqualByComparingTo("3.333333");
    }

    @Test
    void thereIsNoneWhenNothingApplies() {
        assertThat(Score.of(SCALE, List.of(part(2, new Mark.NotApplicable("no oven")))))
                .isEmpty();
        assertThat(Score.of(SCALE, List.of())).isEmpty();
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Mark> marks = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, levels()),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(Mark.OPEN)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new Mark.NotApplicable("no such machine"))));
        return parts(marks);
    }

    @Provide
    Arbitrary<List<Part>> answered() {
        return parts(levels());
    }

    private static Arbitrary<Mark> levels() {
        return Arbitraries.integers().between(0, 4).map(Mark.Level::new);
    }

    private static Arbitrary<List<Part>> parts(Arbitrary<Mark> marks) {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(6),
                        Arbitraries.integers().between(1, 3),
                        marks)
                .as((id, weight, mark) -> new Part(id, BigDecimal.valueOf(weight), mark))
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    private static List<Part> complete(List<Part> parts, Random random) {
        return parts.stream()
                .map(part -> part.mark().isOpen() ? answered(part, random) : part)
                .toList();
    }

    private static Part answered(Part part, Random random) {
        return new Part(part.id(), part.weight(), new Mark.Level(random.nextInt(5)));
    }

    private static Part part(int weight, Mark mark) {
        return new Part("part", BigDecimal.valueOf(weight), mark);
    }
}
