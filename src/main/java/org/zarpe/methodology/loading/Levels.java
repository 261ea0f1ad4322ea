package org.zarpe.methodology.loading;

import java.util.stream.Stream;

/** One sentence for each level of the pack's scale, wherever levels are described. */
final class Levels {

    private final Outline outline;
    private final Faults faults;
    private final Branch scale;

    Levels(Outline outline, Faults faults) {
        this.outline = outline;
        this.faults = faults;
        this.scale = outline.pack().at("scale");
    }

    void check() {
        int lowest = scale.whole("lowest");
        int highest = scale.whole("highest");
        int metFrom = scale.whole("met_from");
        if (lowest >= highest) {
            faults.add(
                    scale.at("highest"),
                    "'highest' must be above 'lowest' (%d), but is %d.".formatted(lowest, highest));
            return;
        }
        if (metFrom < lowest || metFrom > highest) {
            faults.add(
                    scale.at("met_from"),
                    "'met_from' must be a level from %d to %d, but is %d.".formatted(lowest, highest, metFrom));
        }
        int expected = highest - lowest + 1;
        Stream.of(outline.items(), outline.requirements(), outline.competences())
                .flatMap(branches -> branches)
                .map(branch -> branch.at("levels"))
                .filter(levels -> levels.node().isArray() && levels.items().size() != expected)
                .forEach(levels -> faults.add(
                        levels,
                        "The scale goes from %d to %d, so %d sentences were expected; there are %d."
                                .formatted(
                                        lowest,
                                        highest,
                                        expected,
                                        levels.items().size())));
    }
}
