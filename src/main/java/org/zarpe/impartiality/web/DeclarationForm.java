package org.zarpe.impartiality.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.DeclareConflicts.Declared;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.words.WrittenFields;

/** Reads the forms of declarations. */
final class DeclarationForm {

    private DeclarationForm() {}

    static Outcome<Declared> read(Map<String, String> sent, LocalDate today) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        PartialDate from = fields.date("from");
        Declared declared = new Declared(
                null,
                fields.text("named"),
                fields.choice("kind", Conflict.Source.class),
                fields.text("words").replace("\r\n", "\n"),
                from == null ? null : from.earliest(),
                last(fields.date("until"), today));
        return faults.or(() -> declared);
    }

    static Outcome<End> end(Map<String, String> sent, LocalDate today) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        End end = new End(last(fields.date("ends"), today));
        return faults.or(() -> end);
    }

    record End(@Nullable LocalDate day) {}

    /** "2026" ends today while 2026 lasts. */
    private static @Nullable LocalDate last(@Nullable PartialDate date, LocalDate today) {
        if (date == null) {
            return null;
        }
        return date.latest().isAfter(today) && !date.earliest().isAfter(today) ? today : date.latest();
    }
}
