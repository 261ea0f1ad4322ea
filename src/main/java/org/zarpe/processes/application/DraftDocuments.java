package org.zarpe.processes.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.domain.CompanyProcess;
import org.zarpe.processes.domain.CompanyProcesses;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.ControlledDocuments;
import org.zarpe.processes.domain.DocumentRules;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.domain.StartingText;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class DraftDocuments implements WriteDocuments {

    private final DocumentDesk desk;
    private final ControlledDocuments documents;
    private final CompanyProcesses processes;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final PossibleApprovers people;

    DraftDocuments(
            DocumentDesk desk,
            ControlledDocuments documents,
            CompanyProcesses processes,
            Enrolments enrolments,
            CompanyAccess access,
            PossibleApprovers people) {
        this.desk = desk;
        this.documents = documents;
        this.processes = processes;
        this.enrolments = enrolments;
        this.access = access;
        this.people = people;
    }

    @Override
    public Outcome<UUID> begin(Actor actor, CompanyId company, UUID id, Wanted wanted) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        List<ControlledDocument> there =
                documents.findByEnrolmentIdOrderByNumberAsc(enrolled.id().value());
        if (there.stream().anyMatch(one -> one.id().equals(id))) {
            return Outcome.done(id);
        }
        Optional<CompanyProcess> process = process(enrolled, wanted.process());
        if (wanted.process() != null && process.isEmpty()) {
            return Outcome.refused(Refusal.at("process", "choose-one"));
        }
        return enrolled.ifKeptUp().then(open -> DocumentRules.check(wanted)).map(sound -> {
            ControlledDocument document = documents.save(ControlledDocument.begin(
                    id, enrolled, sound, freeNumber(there, sound.kind()), actor.person(), desk.now()));
            StartingText start = StartingText.of(sound.kind(), process, enrolments.packOf(enrolled));
            desk.book()
                    .add(
                            document,
                            DocumentVersion.draft(
                                    Ids.next(), id, 1, start.text(), start.reviewMonths(), actor.person(), desk.now()));
            return id;
        });
    }

    @Override
    public Outcome<UUID> write(
            Actor actor, CompanyId company, UUID document, long version, DocumentText text, int reviewMonths) {
        return desk.open(actor, Permission.KEEP_PROCESSES, company, document)
                .then(opened -> DocumentRules.check(text, reviewMonths)
                        .then(sound -> desk.change(
                                opened, open -> open.write(sound, reviewMonths, version, actor.person(), desk.now()))))
                .map(written -> document);
    }

    @Override
    public Outcome<UUID> send(
            Actor actor,
            CompanyId company,
            UUID document,
            long version,
            Collection<PersonId> approvers,
            LocalDate from) {
        return desk.open(actor, Permission.KEEP_PROCESSES, company, document)
                .then(opened -> desk.change(
                        opened,
                        open -> DocumentRules.finished(opened.document().kind(), open)
                                .then(finished -> known(actor, company, approvers))
                                .then(known -> open.send(known, from, version, desk.today()))))
                .map(sent -> document);
    }

    @Override
    public Outcome<UUID> renew(Actor actor, CompanyId company, UUID document) {
        return desk.open(actor, Permission.KEEP_PROCESSES, company, document)
                .then(opened -> opened.versions()
                        .renew(Ids.next(), actor.person(), desk.now())
                        .map(draft -> {
                            desk.book().add(opened.document(), draft);
                            return document;
                        }));
    }

    private Outcome<Collection<PersonId>> known(Actor actor, CompanyId company, Collection<PersonId> approvers) {
        Set<PersonId> may =
                people.of(actor, company).stream().map(Actor::person).collect(Collectors.toSet());
        return may.containsAll(approvers)
                ? Outcome.done(new HashSet<>(approvers))
                : Outcome.refused(Refusal.at("approvers", "choose-one"));
    }

    private Optional<CompanyProcess> process(Enrolled enrolled, @Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : processes
                        .findById(id)
                        .filter(one -> one.enrolmentId().equals(enrolled.id().value()));
    }

    private static String freeNumber(List<ControlledDocument> there, DocumentKind kind) {
        Set<String> taken = there.stream().map(ControlledDocument::number).collect(Collectors.toSet());
        int position = 1;
        while (taken.contains(kind.number(position))) {
            position++;
        }
        return kind.number(position);
    }
}
