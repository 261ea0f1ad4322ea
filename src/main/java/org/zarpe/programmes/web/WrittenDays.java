package org.zarpe.programmes.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Faults;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.words.WrittenFields;

/** Fields that ask for a whole day: a month alone will not do. */
record WrittenDays(WrittenFields fields, Faults faults) {

    static WrittenDays of(java.util.Map<String, String> form) {
        Faults faults = new Faults();
        return new WrittenDays(new WrittenFields(form, faults), faults);
    }

    @Nullable
    LocalDate day(String field) {
        PartialDate date = fields.date(field);
        faults.atIf(date == null && !faults.has(field), field, "required");
        faults.atIf(date != null && date.day() == null, field, "day-needed");
        return date == null || date.day() == null ? null : date.earliest();
    }
}
