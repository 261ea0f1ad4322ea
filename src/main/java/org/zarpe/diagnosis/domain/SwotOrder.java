package org.zarpe.diagnosis.domain;

import java.math.BigDecimal;
import java.util.List;
import org.zarpe.diagnosis.Quadrant;

/** The places of a quadrant's items: between two there is always another, so that a move changes one item alone. */
public record SwotOrder(List<SwotItem> items) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static SwotOrder of(Quadrant quadrant, List<SwotItem> all) {
        return new SwotOrder(
                all.stream().filter(item -> item.quadrant() == quadrant).toList());
    }

    public BigDecimal end() {
        return items.isEmpty() ? BigDecimal.ONE : items.getLast().position().add(BigDecimal.ONE);
    }

    public BigDecimal above(SwotItem item) {
        int place = place(item);
        return switch (place) {
            case -1, 0 -> item.position();
            case 1 -> items.getFirst().position().subtract(BigDecimal.ONE);
            default -> between(place - 2, place - 1);
        };
    }

    public BigDecimal below(SwotItem item) {
        int place = place(item);
        if (place < 0 || place == items.size() - 1) {
            return item.position();
        }
        return place == items.size() - 2 ? end() : between(place + 1, place + 2);
    }

    private int place(SwotItem item) {
        return items.stream().map(SwotItem::id).toList().indexOf(item.id());
    }

    private BigDecimal between(int one, int other) {
        return items.get(one).position().add(items.get(other).position()).divide(TWO);
    }
}
