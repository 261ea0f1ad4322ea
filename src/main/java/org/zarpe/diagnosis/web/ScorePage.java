package org.zarpe.diagnosis.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.diagnosis.Reader;
import org.zarpe.shared.web.Page;

/** A score opened: its items, weights and formula. */
public record ScorePage(CompanyFile file, String name, String meaning, List<Sum> sums, List<Line> lines)
        implements Page {

    /**
     * One reader's sum.
     *
     * @param formula such as "(6 + 4 + 0 to 8) ÷ 9"
     * @param result such as "between 1.1 and 2.0"
     */
    public record Sum(Reader reader, int answered, int asked, String formula, String result) {}

    /** @param cells one a sum: level times weight */
    public record Line(String name, String weight, List<Cell> cells) {}

    /** @param sentence what the level means, or why it does not count */
    public record Cell(Reader reader, String arithmetic, String sentence) {}
}
