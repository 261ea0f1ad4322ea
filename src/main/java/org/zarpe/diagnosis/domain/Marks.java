package org.zarpe.diagnosis.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reading;
import org.zarpe.diagnosis.Score;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Reliability;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Quantity;

/** One reader's marks over the requirements of a pack, and what they score. */
public record Marks(Pack pack, Map<String, Reading> readings) {

    public Marks {
        readings = Map.copyOf(readings);
    }

    public Mark of(Requirement requirement) {
        Reading reading = readings.get(requirement.id());
        return reading == null ? Mark.OPEN : reading.mark();
    }

    public Optional<Score> foundation(Foundation foundation) {
        return score(pack.requirementsOf(foundation));
    }

    public Optional<Score> reliability(Reliability reliability) {
        return score(pack.requirements().stream()
                .filter(requirement -> requirement.reliabilities().contains(reliability.id()))
                .toList());
    }

    public Optional<Score> overall() {
        return score(pack.requirements());
    }

    private Optional<Score> score(Collection<Requirement> requirements) {
        return Score.of(
                pack.scale(),
                requirements.stream()
                        .map(requirement -> new Score.Part(requirement.id(), requirement.weight(), of(requirement)))
                        .toList());
    }

    public int unread() {
        return (int) pack.requirements().stream()
                .filter(requirement -> of(requirement).isOpen())
                .count();
    }

    /** From those read below what is needed to those and all not read. */
    public Quantity mandatoryUnmet() {
        List<Mark> marks = pack.requirements().stream()
                .filter(Requirement::mandatory)
                .map(this::of)
                .toList();
        long below = marks.stream()
                .filter(mark -> mark.known().isPresent()
                        && !pack.scale().meets(mark.known().getAsInt()))
                .count();
        long open = marks.stream().filter(Mark::isOpen).count();
        return Quantity.between(BigDecimal.valueOf(below), BigDecimal.valueOf(below + open));
    }

    /** The score of the weakest foundation that has one. */
    public Optional<Quantity> lowestFoundation() {
        List<Score> scores = pack.foundations().stream()
                .map(this::foundation)
                .flatMap(Optional::stream)
                .toList();
        return scores.stream()
                .map(Score::low)
                .reduce(BigDecimal::min)
                .flatMap(low -> scores.stream()
                        .map(Score::high)
                        .reduce(BigDecimal::min)
                        .map(high -> Quantity.between(low, high)));
    }
}
