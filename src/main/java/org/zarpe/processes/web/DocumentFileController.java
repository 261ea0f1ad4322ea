package org.zarpe.processes.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.WrittenFields;

/** A draft that was written elsewhere. */
@RestController
@RequestMapping("/companies/{company}/documents/{document}/draft/file")
class DocumentFileController {

    private final DocumentReading reading;
    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final ProcessShelf shelf;
    private final UploadDocuments uploading;

    DocumentFileController(
            DocumentReading reading,
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            ProcessShelf shelf,
            UploadDocuments uploading) {
        this.reading = reading;
        this.cabinet = cabinet;
        this.access = access;
        this.shelf = shelf;
        this.uploading = uploading;
    }

    @GetMapping
    ResponseEntity<Page> choose(Actor actor, @PathVariable CompanyId company, @PathVariable UUID document) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        Kept kept = shelf.document(actor, company, document);
        return kept.versions()
                .draft()
                .map(draft -> Answers.page(page(actor, company, kept, draft, Typed.blank())))
                .orElseGet(() -> Answers.seeOther(Addresses.document(company, document)));
    }

    @PostMapping
    ResponseEntity<Page> upload(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        Outcome<UUID> outcome = Uploaded.of(file)
                .map(upload -> laid(actor, company, document, version(sent), upload))
                .orElseGet(() -> Outcome.refused(Refusal.at("file", "document-file-missing")));
        return after(actor, company, document, outcome);
    }

    @PostMapping("/removal")
    ResponseEntity<Page> takeOut(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam Map<String, String> sent) {
        return after(actor, company, document, uploading.takeOut(actor, company, document, version(sent)));
    }

    private Outcome<UUID> laid(
            Actor actor, CompanyId company, UUID document, long version, UploadDocuments.Upload upload) {
        try (InputStream content = upload.content()) {
            return uploading.upload(
                    actor, company, document, version, new UploadDocuments.Upload(upload.name(), content));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private ResponseEntity<Page> after(Actor actor, CompanyId company, UUID document, Outcome<UUID> outcome) {
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            Kept kept = shelf.document(actor, company, document);
            Optional<DocumentVersion> draft = kept.versions().draft();
            return refused.isStale() || draft.isEmpty()
                    ? reading.after(actor, company, document, Map.of(), outcome)
                    : Answers.refused(page(
                            actor, company, kept, draft.get(), Typed.blank().refused(refused.reasons())));
        }
        return Answers.seeOther(Addresses.document(company, document) + "/draft");
    }

    private UploadPage page(Actor actor, CompanyId company, Kept kept, DocumentVersion draft, Typed typed) {
        return new UploadPage(
                cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_PROCESSES),
                kept.document(),
                draft.number(),
                draft.version(),
                draft.file(),
                typed);
    }

    private static long version(Map<String, String> sent) {
        return new WrittenFields(sent, new Faults()).version();
    }
}
