package org.zarpe.processes.queries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.domain.Change;
import org.zarpe.processes.domain.CompanyProcess;
import org.zarpe.processes.domain.CompanyProcesses;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.ControlledDocuments;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.domain.FiledRecord;
import org.zarpe.processes.domain.GivenFiles;
import org.zarpe.processes.domain.RecordFolder;
import org.zarpe.processes.domain.VersionBook;
import org.zarpe.processes.domain.Versions;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Language;

/** Processes and documents of a company, for those who may see them. */
@Component
@Transactional(readOnly = true)
public class ProcessShelf {

    private final CompanyProcesses processes;
    private final ControlledDocuments documents;
    private final VersionBook book;
    private final GivenFiles files;
    private final RecordFolder folder;
    private final CompanyAccess access;
    private final Clock clock;

    ProcessShelf(
            CompanyProcesses processes,
            ControlledDocuments documents,
            VersionBook book,
            GivenFiles files,
            RecordFolder folder,
            CompanyAccess access,
            Clock clock) {
        this.processes = processes;
        this.documents = documents;
        this.book = book;
        this.files = files;
        this.folder = folder;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A document with all its versions.
     *
     * @param today the day on which it is read
     */
    public record Kept(ControlledDocument document, Versions versions, LocalDate today) {}

    public List<CompanyProcess> processes(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_PROCESSES, enrolled.company());
        return processes.findByEnrolmentIdOrderByIdAsc(enrolled.id().value());
    }

    public CompanyProcess process(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_PROCESSES, company);
        return processes.get(company, id);
    }

    public List<Kept> documents(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_PROCESSES, enrolled.company());
        return documents(enrolled);
    }

    /** For what the company should do next; asked inside an operator's scope. */
    public List<Kept> documents(Enrolled enrolled) {
        List<ControlledDocument> there =
                documents.findByEnrolmentIdOrderByNumberAsc(enrolled.id().value());
        if (there.isEmpty()) {
            return List.of();
        }
        Map<UUID, Versions> versions = book.ofAll(enrolled.id().value());
        LocalDate today = LocalDate.now(clock);
        return there.stream()
                .map(one -> new Kept(one, Objects.requireNonNull(versions.get(one.id())), today))
                .toList();
    }

    public Kept document(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_PROCESSES, company);
        return new Kept(documents.get(company, id), book.of(id), LocalDate.now(clock));
    }

    /** What differs between two versions of a document; empty where one of them is a file in which nothing can be read. */
    public Optional<List<Change>> changes(DocumentVersion before, DocumentVersion after, Language language) {
        if (before.file() == null && after.file() == null) {
            return Optional.of(Change.between(before.text(), after.text(), language));
        }
        return said(before, language).flatMap(was -> said(after, language).map(is -> Change.between(was, is)));
    }

    private Optional<String> said(DocumentVersion version, Language language) {
        return version.file() == null
                ? Optional.of(Change.said(version.text(), language))
                : files.words(version.file().id());
    }

    /** The latest work first. */
    public List<FiledRecord> records(Actor actor, CompanyId company, UUID document) {
        access.must(actor, Permission.SEE_PROCESSES, company);
        return folder.of(documents.get(company, document).id());
    }

    public List<VersionBook.Reading> readings(Actor actor, CompanyId company, UUID version) {
        access.must(actor, Permission.SEE_PROCESSES, company);
        return book.readings(version);
    }
}
