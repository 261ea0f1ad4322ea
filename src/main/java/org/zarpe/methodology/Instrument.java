package org.zarpe.methodology;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.zarpe.shared.Text;

/** A questionnaire; its items are grouped by dimension. */
public record Instrument(
        String id, int order, Text name, Text purpose, String stage, List<Dimension> dimensions, List<Item> items) {

    public Optional<Item> findItem(String item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    public Item item(String item) {
        return findItem(item)
                .orElseThrow(() -> new NoSuchElementException("instrument " + id + " has no item " + item));
    }

    public Dimension dimension(String dimension) {
        return dimensions.stream()
                .filter(one -> one.id().equals(dimension))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("instrument " + id + " has no dimension " + dimension));
    }

    public List<Item> itemsOf(Dimension dimension) {
        return items.stream()
                .filter(item -> item.dimension().equals(dimension.id()))
                .toList();
    }
}
