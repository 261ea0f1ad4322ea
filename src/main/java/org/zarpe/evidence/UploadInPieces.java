package org.zarpe.evidence;

import java.io.InputStream;
import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** A file that comes in pieces over a bad line (as in tus 1.0): it says how far it is, and is forgotten a day after it began. */
public interface UploadInPieces {

    /** @param bytes how long it will be */
    Outcome<UUID> begin(Actor actor, EnrolmentId enrolment, UUID id, String name, long bytes);

    /** How much has come. NoSuchElementException where there is no such upload of this person. */
    long offset(Actor actor, EnrolmentId enrolment, UUID id);

    /**
     * Refused with {@code upload-offset} where it does not go on at what has come. What arrives is kept, also where the line breaks before the end.
     *
     * @return how much has come now
     */
    Outcome<Long> append(Actor actor, EnrolmentId enrolment, UUID id, long offset, InputStream piece);
}
