package org.zarpe.diagnosis.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zarpe.diagnosis.AnswerItem;
import org.zarpe.diagnosis.Mark;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.WrittenNumber;

/** What somebody replied to an item, by the item's kind. */
public sealed interface Reply {

    int LONGEST_TEXT = 2000;

    record Level(int level) implements Reply {}

    record YesNo(boolean yes) implements Reply {}

    record Figure(BigDecimal value) implements Reply {}

    record Chosen(String choice) implements Reply {}

    record Words(String text) implements Reply {}

    /** Nothing yet, or "I do not know yet". */
    record Open() implements Reply {}

    Reply OPEN = new Open();

    /** Reads what was typed or chosen; refusals stand at the item. */
    static Outcome<Reply> read(Item item, Scale scale, String typed) {
        String bare = typed.strip();
        if (bare.isEmpty()) {
            return Outcome.done(OPEN);
        }
        return switch (item.kind()) {
            case LEVEL -> bare.equals(AnswerItem.DO_NOT_KNOW) ? Outcome.done(OPEN) : level(item, scale, bare);
            case YES_NO -> bare.equals(AnswerItem.DO_NOT_KNOW) ? Outcome.done(OPEN) : yesNo(item, bare);
            case CHOICE -> bare.equals(AnswerItem.DO_NOT_KNOW) ? Outcome.done(OPEN) : chosen(item, bare);
            case NUMBER -> figure(item, bare);
            case TEXT -> words(item, bare.replace("\r\n", "\n"));
        };
    }

    /** Reads what was kept; what the pack of today does not know is open. */
    static Reply kept(Item item, Scale scale, @Nullable String value) {
        return value != null && read(item, scale, value) instanceof Outcome.Done<Reply>(Reply reply) ? reply : OPEN;
    }

    private static Outcome<Reply> level(Item item, Scale scale, String typed) {
        Optional<Integer> level = typed.matches("-?\\d{1,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
        return level.filter(scale::has).isPresent()
                ? Outcome.done(new Level(level.get()))
                : Outcome.refused(Refusal.at(item.id(), "level-out-of-scale", scale.lowest(), scale.highest()));
    }

    private static Outcome<Reply> yesNo(Item item, String typed) {
        return switch (typed) {
            case "yes" -> Outcome.done(new YesNo(true));
            case "no" -> Outcome.done(new YesNo(false));
            default -> Outcome.refused(Refusal.at(item.id(), "choose-one"));
        };
    }

    private static Outcome<Reply> chosen(Item item, String typed) {
        return item.choices().stream().anyMatch(choice -> choice.id().equals(typed))
                ? Outcome.done(new Chosen(typed))
                : Outcome.refused(Refusal.at(item.id(), "choose-one"));
    }

    /** A number item counts or measures something from zero up. */
    private static Outcome<Reply> figure(Item item, String typed) {
        Optional<BigDecimal> number = WrittenNumber.read(typed);
        if (number.isEmpty()) {
            return Outcome.refused(Refusal.at(item.id(), "number-malformed"));
        }
        return number.get().signum() < 0
                ? Outcome.refused(Refusal.at(item.id(), "number-negative"))
                : Outcome.done(new Figure(number.get()));
    }

    private static Outcome<Reply> words(Item item, String typed) {
        return new Faults().text(item.id(), typed, LONGEST_TEXT).or(() -> new Words(typed));
    }

    /** As it is kept, and as a form field shows it; empty for an open one. */
    default String written() {
        return switch (this) {
            case Level(int level) -> Integer.toString(level);
            case YesNo(boolean yes) -> yes ? "yes" : "no";
            case Figure(BigDecimal value) ->
                value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            case Chosen(String choice) -> choice;
            case Words(String text) -> text;
            case Open() -> "";
        };
    }

    default boolean isOpen() {
        return this instanceof Open;
    }

    /** What it counts in the score of its dimension. */
    default Mark mark() {
        return this instanceof Level(int level) ? new Mark.Level(level) : Mark.OPEN;
    }
}
