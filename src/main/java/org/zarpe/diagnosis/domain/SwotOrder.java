package org.zarpe.diagnosis.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** The places of a quadrant's items: between two there is always another, so that a move changes one item alone. */
public record SwotOrder(List<SwotItem> items) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static SwotOrder of(Quadrant quadrant, List<SwotItem> all) {
        return new SwotOrder(
                all.stream().filter(item -> item.quadrant() == quadrant).toList());
    }

    /** As if the item were taken up to be put down elsewhere. */
    public SwotOrder without(SwotItem taken) {
        return new SwotOrder(
                items.stream().filter(item -> !item.id().equals(taken.id())).toList());
    }

    public BigDecimal end() {
        return items.isEmpty() ? BigDecimal.ONE : items.getLast().position().add(BigDecimal.ONE);
    }

    /** Refused where that item is not, or no longer, here. */
    public Outcome<BigDecimal> before(UUID neighbour) {
        int place = place(neighbour);
        return place < 0 ? Outcome.refused(Refusal.of("stale")) : Outcome.done(before(place));
    }

    public BigDecimal above(SwotItem item) {
        int place = place(item.id());
        return place <= 0 ? item.position() : before(place - 1);
    }

    public BigDecimal below(SwotItem item) {
        int place = place(item.id());
        if (place < 0 || place == items.size() - 1) {
            return item.position();
        }
        return place == items.size() - 2 ? end() : between(place + 1, place + 2);
    }

    private int place(UUID item) {
        return items.stream().map(SwotItem::id).toList().indexOf(item);
    }

    private BigDecimal before(int place) {
        return place == 0 ? items.getFirst().position().subtract(BigDecimal.ONE) : between(place - 1, place);
    }

    private BigDecimal between(int one, int other) {
        return items.get(one).position().add(items.get(other).position()).divide(TWO);
    }
}
