package org.zarpe.impartiality.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.DeclareConflicts.Declared;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;

/**
 * A conflict of interest that somebody declared.
 *
 * @param company null while the operator has none, or several, of that name
 * @param ends null while it goes on
 */
public record Declaration(
        UUID id,
        PersonId person,
        @Nullable UUID company,
        String named,
        Conflict.Source kind,
        String words,
        LocalDate begins,
        @Nullable LocalDate ends,
        Instant at,
        long version) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_TEXT = 2000;

    public static Outcome<Declaration> of(UUID id, PersonId person, Declared said, Instant now, LocalDate today) {
        LocalDate from = said.from();
        LocalDate until = said.until();
        Conflict.Source kind = said.kind();
        Faults faults = new Faults()
                .required("named", said.named(), LONGEST_NAME)
                .atIf(kind == null || !kind.isDeclared(), "kind", "choose-one")
                .required("words", said.words(), LONGEST_TEXT)
                .atIf(from == null, "from", "required")
                .notInFuture("from", from == null ? null : PartialDate.of(from), today)
                .notInFuture("until", until == null ? null : PartialDate.of(until), today)
                .atIf(from != null && until != null && until.isBefore(from), "until", "period-reversed");
        if (from == null || kind == null) {
            return Outcome.refused(faults.all());
        }
        return faults.or(() -> new Declaration(
                id,
                person,
                said.company() == null ? null : said.company().value(),
                said.named().strip(),
                kind,
                said.words().strip(),
                from,
                until,
                now,
                0));
    }

    public boolean isOver() {
        return ends != null;
    }

    /** What was said to go on on a day has not ended before that day: otherwise an end would be a way round. */
    public Outcome<LocalDate> ending(@Nullable LocalDate day, LocalDate today, ZoneId zone) {
        LocalDate declared = at.atZone(zone).toLocalDate();
        if (day == null) {
            return Outcome.refused(new Faults().at("ends", "required").all());
        }
        return new Faults()
                .notInFuture("ends", PartialDate.of(day), today)
                .atIf(day.isBefore(declared), "ends", "declaration-ends-before", declared)
                .or(() -> day);
    }
}
