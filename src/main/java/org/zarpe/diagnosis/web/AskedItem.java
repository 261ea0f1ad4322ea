package org.zarpe.diagnosis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.ItemKind;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Option;

/**
 * An item as the questionnaire shows it.
 *
 * @param value what stands in it: as typed where it was refused, else as kept
 * @param version of the kept answer, 0 without one
 * @param options of the kinds where one chooses
 * @param suffix unit of a number
 * @param other what the other reader answered, or null
 * @param theirs what somebody else saved meanwhile, or null
 */
public record AskedItem(
        String id,
        ItemKind kind,
        String question,
        String help,
        boolean asked,
        String value,
        long version,
        List<Option> options,
        @Nullable String suffix,
        @Nullable String other,
        @Nullable Clash theirs,
        List<Refusal> refusals) {

    /** Two versions to choose from. */
    public record Clash(String theirs, String yours, String theirValue) {}

    public boolean isChoice() {
        return kind != ItemKind.NUMBER && kind != ItemKind.TEXT;
    }

    public boolean isRow() {
        return kind == ItemKind.YES_NO;
    }
}
