package org.zarpe.evidence;

import java.util.UUID;
import org.zarpe.evidence.GiveEvidence.Offer;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** A photo that an assessor takes on site, beside what the company hands in. Whether this person may assess just now, the case has said before. */
public interface WitnessEvidence {

    /**
     * Refused as {@link GiveEvidence} refuses a file, and with {@code photo-only} where it is none.
     *
     * @param id made where it was taken: what is sent a second time is not kept twice
     * @param photo an {@link GiveEvidence.Upload} or {@link GiveEvidence.Resumed}
     */
    Outcome<UUID> witness(Actor assessor, EnrolmentId enrolment, UUID id, Noted noted, Offer photo);
}
