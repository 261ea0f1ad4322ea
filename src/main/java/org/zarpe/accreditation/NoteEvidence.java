package org.zarpe.accreditation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** Noting evidence and withdrawing it, by manager, adviser or director. Nothing is deleted. */
public interface NoteEvidence {

    /** @param id made with the form, so that a second click finds the first one's note */
    Outcome<UUID> note(Actor actor, EnrolmentId enrolment, UUID id, Noted noted);

    Outcome<UUID> withdraw(Actor actor, EnrolmentId enrolment, UUID id, Text reason, long version);

    /** See {@link EvidenceNote}. */
    record Noted(
            List<String> requirements,
            Text words,
            PartialDate from,
            @Nullable PartialDate until) {
        public Noted {
            requirements = List.copyOf(requirements);
        }
    }
}
