package org.zarpe.programmes;

import org.springframework.data.relational.core.mapping.Column;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/**
 * What a programme or a cohort is called.
 *
 * @param own its name, as the operator says it
 * @param english its name on English pages; empty where its own name serves both languages
 */
public record Names(
        @Column("name") String own, @Column("name_en") String english) {

    private static final int LONGEST = 200;

    public Names {
        own = own.strip();
        english = english.strip();
    }

    public Text text() {
        return new Text(own, english.isEmpty() ? own : english);
    }

    public Outcome<Names> checked() {
        return new Faults()
                .atIf(own.isEmpty(), "name", "name-missing")
                .text("name", own, LONGEST)
                .text("englishName", english, LONGEST)
                .or(() -> this);
    }
}
