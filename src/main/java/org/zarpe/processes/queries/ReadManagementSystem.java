package org.zarpe.processes.queries;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.domain.Approval;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.domain.FiledRecord;
import org.zarpe.processes.domain.Versions;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.programmes.Enrolled;

@Component
@Transactional(readOnly = true)
class ReadManagementSystem implements ManagementSystem {

    private final ProcessShelf shelf;

    ReadManagementSystem(ProcessShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<OnMap> processes(Actor actor, Enrolled enrolled) {
        return shelf.processes(actor, enrolled).stream()
                .map(one -> new OnMap(one.id(), one.keyProcess(), one.terms(), one.inUse(), one.version()))
                .toList();
    }

    @Override
    public List<OnFile> documents(Actor actor, Enrolled enrolled) {
        return shelf.documents(actor, enrolled).stream()
                .map(Kept::document)
                .map(ReadManagementSystem::onFile)
                .toList();
    }

    @Override
    public List<Stands> standings(Actor actor, Enrolled enrolled) {
        return shelf.documents(actor, enrolled).stream()
                .map(ReadManagementSystem::stands)
                .toList();
    }

    @Override
    public List<Edition> versions(Actor actor, Enrolled enrolled, UUID document) {
        Kept kept = shelf.document(actor, enrolled.company(), document);
        return kept.versions().all().stream().map(one -> edition(kept, one)).toList();
    }

    @Override
    public List<Read> readings(Actor actor, Enrolled enrolled, UUID version) {
        return shelf.readings(actor, enrolled.company(), version).stream()
                .map(one -> new Read(one.person().value(), one.at()))
                .toList();
    }

    @Override
    public List<Filed> records(Actor actor, Enrolled enrolled, UUID document) {
        return shelf.records(actor, enrolled.company(), document).stream()
                .filter(FiledRecord::stands)
                .map(one -> new Filed(
                        one.id(),
                        one.madeOn(),
                        one.note(),
                        one.file(),
                        one.keepUntil(),
                        one.by().value(),
                        one.at()))
                .toList();
    }

    private static OnFile onFile(ControlledDocument one) {
        return new OnFile(one.id(), one.number(), one.kind(), one.processId(), one.title(), one.owner(), one.version());
    }

    private static Stands stands(Kept kept) {
        Versions versions = kept.versions();
        DocumentVersion shown = versions.effective(kept.today()).orElse(versions.newest());
        return new Stands(
                onFile(kept.document()),
                shown.number(),
                versions.standing(shown, kept.today()),
                shown.effectiveFrom(),
                versions.all().stream().map(one -> one.author().value()).collect(Collectors.toSet()));
    }

    private static Edition edition(Kept kept, DocumentVersion one) {
        return new Edition(
                one.id(),
                one.number(),
                kept.versions().standing(one, kept.today()),
                one.text(),
                one.file(),
                one.reviewMonths(),
                one.author().value(),
                one.effectiveFrom(),
                Versions.review(one).orElse(null),
                one.asked().stream().map(ReadManagementSystem::asked).toList(),
                one.version());
    }

    private static Asked asked(Approval approval) {
        return new Asked(
                approval.person().value(),
                approval.answer() == null ? null : approval.isYes(),
                approval.reason(),
                approval.at());
    }
}
