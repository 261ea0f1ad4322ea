package org.zarpe.improvement.web;

import java.time.LocalDate;
import org.zarpe.shared.Faults;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.words.WrittenFields;

/** A day as it was typed. */
final class Day {

    private Day() {}

    /** @param otherwise where none can be read; then that is among the faults */
    static LocalDate read(WrittenFields fields, Faults faults, String field, LocalDate otherwise) {
        PartialDate typed = fields.date(field);
        boolean whole = typed != null && typed.day() != null;
        faults.atIf(!whole && !faults.has(field), field, fields.text(field).isEmpty() ? "required" : "day-incomplete");
        return typed != null && whole ? typed.earliest() : otherwise;
    }

    static String written(LocalDate day) {
        return PartialDate.of(day).written();
    }
}
