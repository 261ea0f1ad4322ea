package org.zarpe.processes.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.UploadDocuments.Upload;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.GivenFiles;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.files.FileIntake;
import org.zarpe.shared.files.FileVault;

/** Takes a file in and reads what can be read of it, before any transaction: it may be large, and the line slow. */
@Component
class TakeIn {

    private final FileIntake intake;
    private final FileVault vault;
    private final GivenFiles files;

    TakeIn(FileIntake intake, FileVault vault, GivenFiles files) {
        this.intake = intake;
        this.vault = vault;
        this.files = files;
    }

    /** @param words null where none can be read */
    record Read(GivenFile file, @Nullable String words) {}

    Outcome<Read> read(Upload upload) throws IOException {
        Outcome<FileIntake.Taken> outcome = intake.take(upload.content(), upload.name(), UploadDocuments.LARGEST);
        if (outcome instanceof Outcome.Refused<FileIntake.Taken> refused) {
            return Outcome.refused(refused.reasons());
        }
        FileIntake.Taken taken = outcome.orThrow();
        GivenFile file = new GivenFile(
                Ids.next(),
                taken.name(),
                taken.kind(),
                taken.file().bytes(),
                taken.file().sha256());
        try (InputStream content = vault.open(file.sha256())) {
            return Outcome.done(
                    new Read(file, FileWords.of(content, file.kind()).orElse(null)));
        }
    }

    /** Within the transaction that says what it is for. */
    GivenFile keep(Actor actor, ControlledDocument document, Read read, Instant at) {
        files.add(document, read.file(), read.words(), actor.person(), at);
        return read.file();
    }
}
