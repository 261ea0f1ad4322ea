package org.zarpe.processes.application;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.FileRecords;
import org.zarpe.processes.UploadDocuments.Upload;
import org.zarpe.processes.application.DocumentDesk.Opened;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.domain.FiledRecord;
import org.zarpe.processes.domain.RecordFolder;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
class FileWork implements FileRecords {

    private final DocumentDesk desk;
    private final TakeIn files;
    private final RecordFolder folder;

    FileWork(DocumentDesk desk, TakeIn files, RecordFolder folder) {
        this.desk = desk;
        this.files = files;
        this.folder = folder;
    }

    @Override
    public Outcome<UUID> file(
            Actor actor, CompanyId company, UUID document, UUID id, Wanted wanted, @Nullable Upload upload)
            throws IOException {
        Outcome<Wanted> before = desk.inTransaction(() ->
                open(actor, company, document).then(opened -> FiledRecord.check(wanted, upload != null, desk.today())));
        if (before instanceof Outcome.Refused<Wanted> refused) {
            return Outcome.refused(refused.reasons());
        }
        if (upload == null) {
            return desk.inTransaction(
                    () -> open(actor, company, document).then(opened -> keep(actor, opened, id, wanted, null)));
        }
        return files.read(upload)
                .then(read -> desk.inTransaction(
                        () -> open(actor, company, document).then(opened -> keep(actor, opened, id, wanted, read))));
    }

    @Override
    public Outcome<UUID> strike(Actor actor, CompanyId company, UUID document, UUID record, String reason) {
        return desk.inTransaction(() -> desk.open(actor, Permission.KEEP_PROCESSES, company, document)
                .then(opened -> folder.of(document).stream()
                        .filter(one -> one.id().equals(record))
                        .findFirst()
                        .orElseThrow()
                        .strike(reason, actor.person(), desk.now()))
                .map(struck -> {
                    folder.strike(struck);
                    return struck.id();
                }));
    }

    private Outcome<Opened> open(Actor actor, CompanyId company, UUID document) {
        return desk.open(actor, Permission.KEEP_PROCESSES, company, document)
                .then(opened -> opened.document().kind().isKept()
                                && opened.versions().effective(desk.today()).isPresent()
                        ? Outcome.done(opened)
                        : Outcome.refused(Refusal.of("no-form-in-force")));
    }

    private Outcome<UUID> keep(Actor actor, Opened opened, UUID id, Wanted wanted, TakeIn.@Nullable Read read) {
        if (folder.of(opened.document().id()).stream().noneMatch(one -> one.id().equals(id))) {
            DocumentVersion form = opened.versions().effective(desk.today()).orElseThrow();
            folder.add(
                    opened.document(),
                    new FiledRecord(
                            id,
                            opened.document().id(),
                            form.number(),
                            Objects.requireNonNull(wanted.madeOn()),
                            wanted.note().strip(),
                            read == null ? null : files.keep(actor, opened.document(), read, desk.now()),
                            Objects.requireNonNull(wanted.keepUntil()),
                            actor.person(),
                            desk.now(),
                            null));
        }
        return Outcome.done(id);
    }
}
