package org.zarpe.diagnosis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.diagnosis.Reader;
import org.zarpe.shared.charts.Profile;
import org.zarpe.shared.web.Page;

/**
 * A score opened: its items, weights and formula.
 *
 * @param profile of the parts, or of the groups where there are several; null while nobody has read anything
 * @param groups of parts, one without a name where they are few enough to be read at once
 */
public record ScorePage(
        CompanyFile file,
        String name,
        String meaning,
        List<Sum> sums,
        @Nullable Profile profile,
        List<Group> groups) implements Page {

    /**
     * One reader's sum.
     *
     * @param formula such as "(6 + 4 + 0 to 8) ÷ 9"
     * @param result such as "between 1.1 and 2.0"
     */
    public record Sum(Reader reader, int answered, int asked, String formula, String result) {}

    public record Group(String name, List<Line> lines) {}

    /** @param cells one a sum: level times weight */
    public record Line(String name, String weight, List<Cell> cells) {}

    /** @param sentence what the level means, or why it does not count */
    public record Cell(Reader reader, String arithmetic, String sentence) {}

    public boolean isGrouped() {
        return groups.size() > 1;
    }
}
