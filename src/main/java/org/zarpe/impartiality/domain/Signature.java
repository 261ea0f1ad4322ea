package org.zarpe.impartiality.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.shared.Language;

/**
 * That somebody has declared all conflicts and has no others.
 *
 * @param words as they were read
 */
public record Signature(UUID id, LocalDate day, Language language, String words) {

    /** The last day on which it holds. */
    public LocalDate until() {
        return day.plusYears(1);
    }

    public boolean holds(LocalDate on) {
        return !until().isBefore(on);
    }
}
