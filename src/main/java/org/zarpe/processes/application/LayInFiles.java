package org.zarpe.processes.application;

import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.application.DocumentDesk.Opened;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
class LayInFiles implements UploadDocuments {

    private final DocumentDesk desk;
    private final TakeIn files;

    LayInFiles(DocumentDesk desk, TakeIn files) {
        this.desk = desk;
        this.files = files;
    }

    @Override
    public Outcome<UUID> upload(Actor actor, CompanyId company, UUID document, long version, Upload upload)
            throws IOException {
        Outcome<Opened> before = desk.inTransaction(() -> desk.open(actor, Permission.KEEP_PROCESSES, company, document)
                .then(opened -> opened.versions()
                        .draft()
                        .filter(draft -> draft.version() == version)
                        .map(draft -> Outcome.done(opened))
                        .orElseGet(() -> Outcome.refused(Refusal.stale()))));
        if (before instanceof Outcome.Refused<Opened> refused) {
            return Outcome.refused(refused.reasons());
        }
        return files.read(upload)
                .then(read -> desk.inTransaction(() -> desk.open(actor, Permission.KEEP_PROCESSES, company, document)
                        .then(opened -> desk.change(
                                opened,
                                open -> open.lay(read.file(), version, actor.person(), desk.now())
                                        .map(laid -> {
                                            files.keep(actor, opened.document(), read, desk.now());
                                            return laid;
                                        })))
                        .map(kept -> document)));
    }

    @Override
    public Outcome<UUID> takeOut(Actor actor, CompanyId company, UUID document, long version) {
        return desk.inTransaction(() -> desk.open(actor, Permission.KEEP_PROCESSES, company, document)
                .then(opened -> desk.change(opened, open -> open.takeOut(version, actor.person(), desk.now())))
                .map(kept -> document));
    }
}
