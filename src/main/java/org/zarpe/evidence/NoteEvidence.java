package org.zarpe.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** Noting evidence in words, correcting what is said of a piece, and withdrawing it. Nothing is deleted. */
public interface NoteEvidence {

    /** @param id made with the form, so that a second click finds the first one's note */
    Outcome<UUID> note(Actor actor, EnrolmentId enrolment, UUID id, Noted noted);

    Outcome<UUID> correct(Actor actor, EnrolmentId enrolment, UUID id, Noted noted, long version);

    Outcome<UUID> withdraw(Actor actor, EnrolmentId enrolment, UUID id, Text reason, long version);

    /** See {@link Piece}. */
    record Noted(
            List<String> requirements,
            Text words,
            PartialDate from,
            @Nullable PartialDate until,
            @Nullable Covered covered) {
        public Noted {
            requirements = List.copyOf(requirements);
        }

        public Noted(List<String> requirements, Text words, PartialDate from, @Nullable PartialDate until) {
            this(requirements, words, from, until, null);
        }
    }
}
