package org.zarpe.accreditation.domain;

import java.time.LocalDate;
import org.zarpe.accreditation.NoteEvidence.Noted;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** What a note of evidence must say. */
public final class EvidenceRules {

    public static final int LONGEST_TEXT = 2000;

    private EvidenceRules() {}

    public static Outcome<Noted> check(Noted noted, LocalDate today) {
        PartialDate until = noted.until();
        return both(new Faults(), "words", noted.words())
                .atIf(noted.requirements().isEmpty(), "requirements", "required")
                .notInFuture("from", noted.from(), today)
                .atIf(until != null && until.latest().isBefore(noted.from().earliest()), "until", "period-reversed")
                .or(() -> noted);
    }

    public static Outcome<Text> withdrawal(Text reason) {
        return both(new Faults(), "reason", reason).or(() -> reason);
    }

    private static Faults both(Faults faults, String field, Text text) {
        faults.required(field, text.es(), LONGEST_TEXT);
        return text.es().equals(text.en()) ? faults : faults.required(field, text.en(), LONGEST_TEXT);
    }
}
