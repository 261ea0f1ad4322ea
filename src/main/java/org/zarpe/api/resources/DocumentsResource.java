package org.zarpe.api.resources;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.document.Takes;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.ApproveDocuments;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.Asked;
import org.zarpe.processes.ManagementSystem.Edition;
import org.zarpe.processes.ManagementSystem.OnFile;
import org.zarpe.processes.ManagementSystem.Read;
import org.zarpe.processes.Standing;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;
import org.zarpe.shared.files.FileKind;

/** The documents of a company. Approving one, and saying that one has read it, is for people with their own sign-in; no program does. */
@RestController
@RequestMapping("/api/v1/companies/{company}/documents")
@Offers(Area.PROCESSES)
class DocumentsResource {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentEnrolment enrolled;
    private final ManagementSystem system;
    private final WriteDocuments writing;
    private final UploadDocuments uploading;
    private final ApproveDocuments approving;

    DocumentsResource(
            CurrentEnrolment enrolled,
            ManagementSystem system,
            WriteDocuments writing,
            UploadDocuments uploading,
            ApproveDocuments approving) {
        this.enrolled = enrolled;
        this.system = system;
        this.writing = writing;
        this.uploading = uploading;
        this.approving = approving;
    }

    record DocumentBody(
            UUID id,
            String number,
            DocumentKind kind,
            @Nullable UUID process,
            Text title,
            Text owner) implements Wire {
        static DocumentBody of(OnFile one) {
            return new DocumentBody(one.id(), one.number(), one.kind(), one.process(), one.title(), one.owner());
        }
    }

    record StepBody(Text who, Text what, Text record) implements Wire {}

    record MeasureBody(Text name, Text target, Text counted) implements Wire {}

    /** What was given instead of a text. */
    record FileBody(String name, FileKind kind, long bytes, String sha256) implements Wire {
        static @Nullable FileBody of(@Nullable GivenFile file) {
            return file == null ? null : new FileBody(file.name(), file.kind(), file.bytes(), file.sha256());
        }
    }

    /**
     * @param blanks what is filled in, one a line, of forms
     * @param file what it says instead of a text, null where it was written
     * @param review the day to read it again
     */
    record VersionBody(
            UUID id,
            int number,
            Standing standing,
            Text purpose,
            Text scope,
            List<StepBody> steps,
            List<MeasureBody> measures,
            Text keeping,
            Text blanks,
            @Nullable FileBody file,
            int reviewMonths,
            UUID author,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate review)
            implements Wire {
        static VersionBody of(Edition one) {
            DocumentText text = one.text();
            return new VersionBody(
                    one.id(),
                    one.number(),
                    one.standing(),
                    text.purpose(),
                    text.scope(),
                    text.steps().stream()
                            .map(step -> new StepBody(step.who(), step.what(), step.record()))
                            .toList(),
                    text.measures().stream()
                            .map(measure -> new MeasureBody(measure.name(), measure.target(), measure.counted()))
                            .toList(),
                    text.keeping(),
                    text.blanks(),
                    FileBody.of(one.file()),
                    one.reviewMonths(),
                    one.author(),
                    one.effectiveFrom(),
                    one.review());
        }
    }

    /** @param process null for one that belongs to no process alone */
    record DocumentWish(
            DocumentKind kind,
            @Nullable UUID process,
            Text title,
            @Nullable Text owner) implements Wire {}

    record StepWish(Text who, Text what, @Nullable Text record) implements Wire {}

    record MeasureWish(
            Text name, @Nullable Text target, @Nullable Text counted) implements Wire {}

    /** @param reviewMonths after how many months in force it is read again */
    record DraftWish(
            @Nullable Text purpose,
            @Nullable Text scope,
            @Nullable List<StepWish> steps,
            @Nullable List<MeasureWish> measures,
            @Nullable Text keeping,
            @Nullable Text blanks,
            int reviewMonths)
            implements Wire {

        DocumentText text() {
            return new DocumentText(
                    or(purpose),
                    or(scope),
                    steps == null
                            ? List.of()
                            : steps.stream()
                                    .map(one -> new DocumentText.Step(one.who(), one.what(), or(one.record())))
                                    .toList(),
                    measures == null
                            ? List.of()
                            : measures.stream()
                                    .map(one ->
                                            new DocumentText.Measure(one.name(), or(one.target()), or(one.counted())))
                                    .toList(),
                    or(keeping),
                    or(blanks));
        }
    }

    /** @param from the day it shall hold */
    record ApproversWish(List<UUID> approvers, LocalDate from) implements Wire {}

    record TakingOutWish(String reason) implements Wire {}

    /** @param yes null while the person has said nothing */
    record ApprovalBody(
            UUID person,
            @Nullable Boolean yes,
            @Nullable String reason,
            @Nullable Instant at) implements Wire {
        static ApprovalBody of(Asked one) {
            return new ApprovalBody(one.person(), one.yes(), one.reason(), one.at());
        }
    }

    record ConfirmationBody(UUID person, Instant at) implements Wire {
        static ConfirmationBody of(Read one) {
            return new ConfirmationBody(one.person(), one.at());
        }
    }

    @GetMapping
    Listing<DocumentBody> list(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "documents",
                system.documents(actor, enrolled.of(company)),
                one -> one.id().toString(),
                DocumentBody::of);
    }

    @PostMapping
    ResponseEntity<DocumentBody> begin(
            Actor actor, NewId id, @PathVariable CompanyId company, @RequestBody DocumentWish wish) {
        enrolled.of(company);
        return Replies.made(
                writing.begin(
                        actor,
                        company,
                        id.value(),
                        new WriteDocuments.Wanted(wish.kind(), wish.process(), wish.title(), or(wish.owner()))),
                "/api/v1/companies/" + company + "/documents/" + id.value(),
                () -> get(actor, company, id.value()));
    }

    @GetMapping("/{document}")
    ResponseEntity<DocumentBody> get(Actor actor, @PathVariable CompanyId company, @PathVariable UUID document) {
        OnFile found = system.documents(actor, enrolled.of(company)).stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow();
        return Replies.found(DocumentBody.of(found), found.version());
    }

    @PutMapping("/{document}/draft")
    ResponseEntity<VersionBody> write(
            Actor actor,
            Version version,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestBody DraftWish wish) {
        get(actor, company, document);
        return Replies.changed(
                writing.write(actor, company, document, version.seen(), wish.text(), wish.reviewMonths()),
                () -> newest(actor, company, document));
    }

    /** @param fileName as it is called where it comes from */
    @PutMapping(
            path = "/{document}/draft/file",
            consumes = {MediaType.APPLICATION_PDF_VALUE, WORD, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Takes(InputStream.class)
    ResponseEntity<VersionBody> upload(
            Actor actor,
            Version version,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String fileName,
            HttpServletRequest request)
            throws IOException {
        get(actor, company, document);
        try (InputStream content = request.getInputStream()) {
            return Replies.changed(
                    uploading.upload(
                            actor, company, document, version.seen(), new UploadDocuments.Upload(fileName, content)),
                    () -> newest(actor, company, document));
        }
    }

    @DeleteMapping("/{document}/draft/file")
    ResponseEntity<Void> takeOut(
            Actor actor, Version version, @PathVariable CompanyId company, @PathVariable UUID document) {
        get(actor, company, document);
        return Replies.withdrawn(
                uploading.takeOut(actor, company, document, version.seen()), () -> newest(actor, company, document));
    }

    @PostMapping("/{document}/sending")
    ResponseEntity<VersionBody> send(
            Actor actor,
            Version version,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestBody ApproversWish wish) {
        get(actor, company, document);
        return Replies.changed(
                writing.send(
                        actor,
                        company,
                        document,
                        version.seen(),
                        wish.approvers().stream().map(PersonId::new).toList(),
                        wish.from()),
                () -> newest(actor, company, document));
    }

    /** A new draft that says what the latest version says. */
    @PostMapping("/{document}/versions")
    ResponseEntity<VersionBody> renew(Actor actor, @PathVariable CompanyId company, @PathVariable UUID document) {
        get(actor, company, document);
        return Replies.changed(writing.renew(actor, company, document), () -> newest(actor, company, document));
    }

    @PostMapping("/{document}/withdrawal")
    ResponseEntity<VersionBody> withdraw(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @RequestBody TakingOutWish wish) {
        get(actor, company, document);
        return Replies.changed(
                approving.withdraw(actor, company, document, wish.reason()), () -> newest(actor, company, document));
    }

    @GetMapping("/{document}/versions")
    Listing<VersionBody> versions(
            Actor actor, Paging paging, @PathVariable CompanyId company, @PathVariable UUID document) {
        return paging.cut(
                "versions",
                system.versions(actor, enrolled.of(company), document),
                one -> one.id().toString(),
                VersionBody::of);
    }

    @GetMapping("/{document}/versions/{edition}")
    ResponseEntity<VersionBody> version(
            Actor actor, @PathVariable CompanyId company, @PathVariable UUID document, @PathVariable UUID edition) {
        return found(edition(actor, enrolled.of(company), document, edition));
    }

    @GetMapping("/{document}/versions/{edition}/approvals")
    Listing<ApprovalBody> approvals(
            Actor actor,
            Paging paging,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @PathVariable UUID edition) {
        return paging.cut(
                "approvals",
                edition(actor, enrolled.of(company), document, edition).asked(),
                one -> one.person().toString(),
                ApprovalBody::of);
    }

    @GetMapping("/{document}/versions/{edition}/readings")
    Listing<ConfirmationBody> readings(
            Actor actor,
            Paging paging,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @PathVariable UUID edition) {
        Enrolled current = enrolled.of(company);
        return paging.cut(
                "readings",
                system.readings(
                        actor,
                        current,
                        edition(actor, current, document, edition).id()),
                one -> one.person().toString(),
                ConfirmationBody::of);
    }

    private ResponseEntity<VersionBody> newest(Actor actor, CompanyId company, UUID document) {
        return found(system.versions(actor, enrolled.of(company), document).getFirst());
    }

    private static ResponseEntity<VersionBody> found(Edition one) {
        return Replies.found(VersionBody.of(one), one.version());
    }

    private static Text or(@Nullable Text text) {
        return text == null ? Text.NOTHING : text;
    }

    private Edition edition(Actor actor, Enrolled current, UUID document, UUID edition) {
        return system.versions(actor, current, document).stream()
                .filter(one -> one.id().equals(edition))
                .findFirst()
                .orElseThrow();
    }
}
