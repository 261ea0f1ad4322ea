package org.zarpe.diagnosis.web;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.domain.Reply;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;

/** Replies and marks as a person reads them. */
record Spoken(Words words, Scale scale) {

    String of(Item item, Reply reply) {
        return switch (reply) {
            case Reply.Level(int level) -> words.of("diagnosis.level", level, level(item.levels(), level));
            case Reply.YesNo(boolean yes) -> words.of(yes ? "diagnosis.yes" : "diagnosis.no");
            case Reply.Figure(var value) -> words.number(value) + unit(item, value);
            case Reply.Chosen(String chosen) ->
                words.of(item.choices().stream()
                        .filter(choice -> choice.id().equals(chosen))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException(chosen))
                        .name());
            case Reply.Words(String text) -> text;
            case Reply.Open() -> words.of("diagnosis.unknown");
        };
    }

    /** A method names its units in the plural; of one, the question has just said what is counted. */
    private String unit(Item item, BigDecimal value) {
        return item.unit()
                .filter(plural -> value.compareTo(BigDecimal.ONE) != 0)
                .map(plural -> " " + words.of(plural))
                .orElse("");
    }

    String of(Requirement requirement, Mark mark) {
        return switch (mark) {
            case Mark.Level(int level) -> words.of("diagnosis.level", level, level(requirement.levels(), level));
            case Mark.NotApplicable(String reason) -> words.of("diagnosis.not-applicable", reason);
            case Mark.Open() -> words.of("diagnosis.unread");
        };
    }

    /** A mark of a score without the thing marked: its level alone. */
    String of(Mark mark) {
        return switch (mark) {
            case Mark.Level(int level) -> words.number(level);
            case Mark.NotApplicable(String ignored) -> words.of("diagnosis.does-not-count");
            case Mark.Open() -> words.of("diagnosis.range", scale.lowest(), scale.highest());
        };
    }

    private Text level(java.util.List<Text> levels, int level) {
        return levels.get(level - scale.lowest());
    }
}
