package org.zarpe.processes.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.ApproveDocuments;
import org.zarpe.processes.VersionState;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class SayYesOrNo implements ApproveDocuments {

    private final DocumentDesk desk;

    SayYesOrNo(DocumentDesk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome<VersionState> approve(Actor actor, CompanyId company, UUID document, int round) {
        return desk.open(actor, Permission.APPROVE_DOCUMENTS, company, document)
                .then(opened ->
                        desk.change(opened, open -> open.approve(actor.person(), round, desk.now(), desk.today())))
                .map(DocumentVersion::state);
    }

    @Override
    public Outcome<VersionState> sendBack(Actor actor, CompanyId company, UUID document, int round, String reason) {
        return desk.open(actor, Permission.APPROVE_DOCUMENTS, company, document)
                .then(opened -> desk.change(opened, open -> open.sendBack(actor.person(), round, reason, desk.now())))
                .map(DocumentVersion::state);
    }

    @Override
    public Outcome<VersionState> withdraw(Actor actor, CompanyId company, UUID document, String reason) {
        return desk.open(actor, Permission.APPROVE_DOCUMENTS, company, document)
                .then(opened -> opened.versions()
                        .effective(desk.today())
                        .map(held -> held.withdraw(actor.person(), reason, desk.now()))
                        .orElseGet(() -> Outcome.refused(Refusal.stale()))
                        .map(withdrawn -> desk.keep(opened, withdrawn)))
                .map(DocumentVersion::state);
    }
}
