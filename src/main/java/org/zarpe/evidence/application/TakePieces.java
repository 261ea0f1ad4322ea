package org.zarpe.evidence.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.evidence.UploadInPieces;
import org.zarpe.evidence.queries.Uploads;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.files.UnfinishedFiles;

@Component
@Transactional
class TakePieces implements UploadInPieces {

    private static final int LONGEST_NAME = 255;

    private final EvidenceDesk desk;
    private final KeepFiles files;
    private final Uploads uploads;
    private final UnfinishedFiles unfinished;

    TakePieces(EvidenceDesk desk, KeepFiles files, Uploads uploads, UnfinishedFiles unfinished) {
        this.desk = desk;
        this.files = files;
        this.uploads = uploads;
        this.unfinished = unfinished;
    }

    @Override
    public Outcome<UUID> begin(Actor actor, EnrolmentId enrolment, UUID id, String name, long bytes) {
        Enrolled enrolled = desk.openToGivers(actor, enrolment);
        if (bytes <= 0) {
            return Outcome.refused(Refusal.at("file", "file-empty"));
        }
        return desk.keptUp(enrolled).then(open -> files.room(actor, bytes)).map(room -> {
            uploads.add(enrolment, actor.person(), new Uploads.Upload(id, fit(name), bytes), desk.now());
            return id;
        });
    }

    @Override
    public long offset(Actor actor, EnrolmentId enrolment, UUID id) {
        desk.openToGivers(actor, enrolment);
        return come(upload(actor, enrolment, id));
    }

    @Override
    public Outcome<Long> append(Actor actor, EnrolmentId enrolment, UUID id, long offset, InputStream piece) {
        return desk.keptUp(desk.openToGivers(actor, enrolment))
                .map(open -> upload(actor, enrolment, id))
                .then(upload -> come(upload) == offset
                        ? Outcome.done(added(upload, piece))
                        : Outcome.refused(Refusal.of("upload-offset")));
    }

    private long come(Uploads.Upload upload) {
        try {
            return unfinished.length(upload.id());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long added(Uploads.Upload upload, InputStream piece) {
        try {
            return unfinished.append(upload.id(), piece, upload.bytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Uploads.Upload upload(Actor actor, EnrolmentId enrolment, UUID id) {
        return uploads.find(enrolment, actor.person(), id)
                .orElseThrow(() -> new NoSuchElementException("no upload " + id));
    }

    /** What the machine of somebody calls it, as far as a database takes it. */
    private static String fit(String name) {
        String seen = name.replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", "");
        return seen.length() <= LONGEST_NAME ? seen : seen.substring(seen.length() - LONGEST_NAME);
    }
}
