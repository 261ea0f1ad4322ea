package org.zarpe.methodology.loading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zarpe.methodology.Choice;
import org.zarpe.methodology.Dimension;
import org.zarpe.methodology.DimensionKind;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.ItemKind;

/** Puts the instruments of a pack together, in their order. */
final class InstrumentAssembly {

    private InstrumentAssembly() {}

    static List<Instrument> all(Outline outline) {
        return outline.instruments()
                .map(InstrumentAssembly::instrument)
                .sorted(Comparator.comparingInt(Instrument::order))
                .toList();
    }

    private static Instrument instrument(Branch one) {
        return new Instrument(
                one.text("id"),
                one.whole("order"),
                one.words("name"),
                one.words("purpose"),
                one.text("stage"),
                one.items("dimensions").stream()
                        .map(InstrumentAssembly::dimension)
                        .toList(),
                one.items("items").stream().map(InstrumentAssembly::item).toList());
    }

    private static Dimension dimension(Branch one) {
        return new Dimension(
                one.text("id"),
                PackAssembly.constant(DimensionKind.class, one, "kind"),
                one.words("name"),
                one.words("meaning"),
                one.number("motor_from"),
                one.number("brake_below"));
    }

    private static Item item(Branch one) {
        return new Item(
                one.text("id"),
                one.text("dimension"),
                PackAssembly.constant(ItemKind.class, one, "kind"),
                one.number("weight").orElse(BigDecimal.ONE),
                one.words("text"),
                one.words("help"),
                one.allWords("levels"),
                one.items("choices").stream()
                        .map(choice -> new Choice(choice.text("id"), choice.words("name")))
                        .toList(),
                one.at("unit").exists() ? Optional.of(one.words("unit")) : Optional.empty(),
                one.string("relevant"));
    }
}
