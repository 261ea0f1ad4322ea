package org.zarpe.processes.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.application.PossibleApprovers;
import org.zarpe.processes.domain.Approval;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.domain.FiledRecord;
import org.zarpe.processes.domain.VersionBook;
import org.zarpe.processes.domain.Versions;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Lays out the page of a document for whoever reads it. */
@Component
class DocumentReading {

    private static final int LATEST = 5;

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final ProcessShelf shelf;
    private final PossibleApprovers approvers;
    private final People people;
    private final Clock clock;

    DocumentReading(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            ProcessShelf shelf,
            PossibleApprovers approvers,
            People people,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.approvers = approvers;
        this.people = people;
        this.clock = clock;
    }

    DocumentPage page(Actor actor, CompanyId company, UUID id) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_PROCESSES);
        Kept kept = shelf.document(actor, company, id);
        Versions versions = kept.versions();
        LocalDate today = kept.today();
        DocumentVersion shown = versions.effective(today).orElse(versions.newest());
        DocumentVersion open = versions.open().orElse(null);
        Map<PersonId, Instant> read = shelf.readings(actor, company, shown.id()).stream()
                .collect(Collectors.toMap(VersionBook.Reading::person, VersionBook.Reading::at));
        boolean held = versions.effective(today).isPresent();
        boolean keptUp =
                enrolments.get(new EnrolmentId(kept.document().enrolmentId())).isKeptUp();
        DocumentVersion asked = open == null ? shown : open;
        return new DocumentPage(
                file,
                kept.document(),
                process(actor, company, kept.document()),
                shown,
                versions.standing(shown, today),
                open,
                versions.review(today).orElse(null),
                may(actor, company, versions, held, keptUp, read.containsKey(actor.person())),
                versions.all().stream()
                        .map(one ->
                                new DocumentPage.Line(one, versions.standing(one, today), people.nameOf(one.author())))
                        .toList(),
                asked.asked().stream().map(this::asked).toList(),
                held
                        ? approvers.colleagues(actor, company).stream()
                                .map(one -> new DocumentPage.Reader(
                                        one.name(), DocumentPage.day(read.get(one.person()), clock.getZone())))
                                .toList()
                        : List.of(),
                kept.document().kind().isKept() ? records(actor, company, kept) : null,
                Typed.blank());
    }

    private DocumentPage.Records records(Actor actor, CompanyId company, Kept kept) {
        UUID document = kept.document().id();
        List<FiledRecord> all = shelf.records(actor, company, document);
        return new DocumentPage.Records(
                all.size(),
                lines(company, document, all.stream().limit(LATEST).toList()),
                mayFile(actor, company, kept));
    }

    /** The page of the document afterwards, or once more with what is wrong. */
    ResponseEntity<Page> after(
            Actor actor, CompanyId company, UUID document, Map<String, String> sent, Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> Answers.seeOther(Addresses.document(company, document));
            case Outcome.Refused<?> refused -> {
                DocumentPage page =
                        page(actor, company, document).refused(Typed.of(sent).refused(refused.reasons()));
                yield refused.isStale() ? Answers.stale(page) : Answers.refused(page);
            }
        };
    }

    /** Whether the reader may write in this document's file now. */
    boolean keeps(Actor actor, CompanyId company, Kept kept) {
        return enrolments.get(new EnrolmentId(kept.document().enrolmentId())).isKeptUp()
                && access.may(actor, Permission.KEEP_PROCESSES, company);
    }

    boolean mayFile(Actor actor, CompanyId company, Kept kept) {
        return kept.document().kind().isKept()
                && kept.versions().effective(kept.today()).isPresent()
                && keeps(actor, company, kept);
    }

    List<RecordLine> lines(CompanyId company, UUID document, List<FiledRecord> records) {
        return records.stream()
                .map(one -> new RecordLine(
                        one, people.nameOf(one.by()), Addresses.records(company, document) + "/" + one.id()))
                .toList();
    }

    private DocumentPage.May may(
            Actor actor, CompanyId company, Versions versions, boolean held, boolean keptUp, boolean hasRead) {
        boolean keeps = keptUp && access.may(actor, Permission.KEEP_PROCESSES, company);
        boolean approves = keptUp && access.may(actor, Permission.APPROVE_DOCUMENTS, company);
        return new DocumentPage.May(
                keeps && versions.draft().isPresent(),
                keeps && versions.open().isEmpty(),
                approves
                        && versions.open()
                                .filter(one -> one.awaits(actor.person()))
                                .isPresent(),
                approves && held,
                keptUp && held && !hasRead && access.may(actor, Permission.CONFIRM_READING, company));
    }

    private DocumentPage.Asked asked(Approval approval) {
        return DocumentPage.Asked.of(approval, people, clock.getZone());
    }

    private @Nullable Text process(Actor actor, CompanyId company, ControlledDocument document) {
        return document.processId() == null
                ? null
                : shelf.process(actor, company, document.processId()).terms().name();
    }
}
