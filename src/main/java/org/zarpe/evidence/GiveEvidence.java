package org.zarpe.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Handing evidence in. */
public interface GiveEvidence {

    /**
     * Refused as {@link org.zarpe.shared.files.FileIntake} refuses a file, and with {@code quota-of-person} and {@code quota-of-operator}.
     *
     * @param id made with the form: a second click gives nothing twice
     * @param request what it answers, or null
     */
    Outcome<UUID> give(Actor actor, EnrolmentId enrolment, UUID id, Noted noted, Offer offer, @Nullable UUID request);

    /** What is handed in. */
    sealed interface Offer {}

    /** The words alone, which say where it is. */
    record InWords() implements Offer {}

    /** A file or a photo. */
    record Upload(Source content, String name) implements Offer {}

    /** A file that came in pieces. */
    record Resumed(UUID upload) implements Offer {}

    /** An address that begins with https. */
    record Link(String address) implements Offer {}

    /** Something kept in the product; see {@link SystemRecords}. */
    record OfTheSystem(String sort, String id) implements Offer {}

    /** @param paper an {@link Upload} or {@link Resumed}, null where there is none */
    record Recognition(
            RecognitionKind sort,
            String body,
            String number,
            Text scope,
            @Nullable Offer paper) implements Offer {}

    /** Opened once, and closed by whoever reads it. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }
}
