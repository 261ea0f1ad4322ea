package org.zarpe.cases.web;

import java.time.LocalDate;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.WrittenDate;
import org.zarpe.shared.words.WrittenFields;

/** Days as they are typed. */
final class Days {

    private Days() {}

    static Outcome<LocalDate> read(WrittenFields fields, String field) {
        String typed = fields.text(field);
        if (typed.isEmpty()) {
            return Outcome.refused(Refusal.at(field, "required"));
        }
        return WrittenDate.read(typed)
                .filter(date -> date.day() != null)
                .map(PartialDate::earliest)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at(field, "date-malformed")));
    }
}
