package org.zarpe.processes.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.ConfirmReading;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class NoteReading implements ConfirmReading {

    private final DocumentDesk desk;

    NoteReading(DocumentDesk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome<UUID> confirm(Actor actor, CompanyId company, UUID document, UUID version) {
        return desk.open(actor, Permission.CONFIRM_READING, company, document)
                .then(opened -> opened.versions()
                        .effective(desk.today())
                        .filter(held -> held.id().equals(version))
                        .map(held -> {
                            desk.book().add(opened.document(), version, actor.person(), desk.now());
                            return Outcome.done(version);
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.stale())));
    }
}
