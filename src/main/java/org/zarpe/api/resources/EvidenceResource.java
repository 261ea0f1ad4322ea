package org.zarpe.api.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.GiveEvidence.Offer;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.Proof.KeptFile;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Text;
import org.zarpe.shared.files.FileVault;
import org.zarpe.shared.web.Attachment;

/** What proves requirements. */
@RestController
@RequestMapping("/api/v1/enrolments/{enrolment}/evidence")
@Offers(Area.REQUIREMENTS)
class EvidenceResource {

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final EvidenceShelf shelf;
    private final GiveEvidence giving;
    private final NoteEvidence noting;
    private final List<SystemRecords> records;
    private final FileVault vault;

    EvidenceResource(
            Enrolments enrolments,
            CompanyAccess access,
            EvidenceShelf shelf,
            GiveEvidence giving,
            NoteEvidence noting,
            List<SystemRecords> records,
            FileVault vault) {
        this.enrolments = enrolments;
        this.access = access;
        this.shelf = shelf;
        this.giving = giving;
        this.noting = noting;
        this.records = List.copyOf(records);
        this.vault = vault;
    }

    /** Something kept in the product that may be handed in. @param sha256 of what it says now */
    record RecordOfferBody(
            String sort, String id, Text name, @Nullable LocalDate day, String href, String sha256) implements Wire {
        static RecordOfferBody of(String sort, SystemRecords.Entry entry) {
            return new RecordOfferBody(sort, entry.id(), entry.name(), entry.day(), entry.href(), entry.digest());
        }
    }

    record WithdrawalWish(Text reason) implements Wire {}

    @GetMapping
    Listing<EvidenceBody> list(Actor actor, Paging paging, @PathVariable EnrolmentId enrolment) {
        return paging.cut(
                "evidence",
                shelf.of(actor, enrolments.get(enrolment)),
                note -> note.id().toString(),
                EvidenceBody::of);
    }

    @PostMapping
    ResponseEntity<EvidenceBody> note(
            Actor actor, NewId id, @PathVariable EnrolmentId enrolment, @RequestBody EvidenceWish wish) {
        Noted noted = wish.noted(enrolments.packOf(enrolments.get(enrolment)));
        return Replies.made(
                giving.give(actor, enrolment, id.value(), noted, wish.offer(), wish.request()),
                "/api/v1/enrolments/" + enrolment + "/evidence/" + id.value(),
                () -> get(actor, enrolment, id.value()));
    }

    /** A file or a photo, with the words in a part of their own; the paper of a recognition, where the words name one. */
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<EvidenceBody> give(
            Actor actor,
            NewId id,
            @PathVariable EnrolmentId enrolment,
            @RequestPart EvidenceWish evidence,
            @RequestPart MultipartFile file) {
        String name = file.getOriginalFilename();
        Noted noted = evidence.noted(enrolments.packOf(enrolments.get(enrolment)));
        Offer offer = evidence.offer(new GiveEvidence.Upload(file::getInputStream, name == null ? "" : name));
        return Replies.made(
                giving.give(actor, enrolment, id.value(), noted, offer, evidence.request()),
                "/api/v1/enrolments/" + enrolment + "/evidence/" + id.value(),
                () -> get(actor, enrolment, id.value()));
    }

    @GetMapping("/records")
    Listing<RecordOfferBody> records(Actor actor, Paging paging, @PathVariable EnrolmentId enrolment) {
        Enrolled enrolled = enrolments.get(enrolment);
        access.must(actor, Permission.SEE_EVIDENCE, enrolled.company());
        return paging.cut(
                "evidence-records",
                records.stream()
                        .flatMap(source -> source.of(actor, enrolled).stream()
                                .map(entry -> RecordOfferBody.of(source.sort(), entry)))
                        .toList(),
                one -> one.sort() + ":" + one.id(),
                one -> one);
    }

    @GetMapping("/{note}")
    ResponseEntity<EvidenceBody> get(Actor actor, @PathVariable EnrolmentId enrolment, @PathVariable UUID note) {
        Piece found = piece(actor, enrolment, note);
        return Replies.found(EvidenceBody.of(found), found.version());
    }

    /** The bytes that were handed in. */
    @GetMapping("/{note}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable EnrolmentId enrolment, @PathVariable UUID note) {
        KeptFile kept = piece(actor, enrolment, note).proof().file().orElseThrow();
        return Attachment.of(vault, kept.sha256(), kept.bytes(), kept.kind(), kept.name());
    }

    @PostMapping("/{note}/withdrawal")
    ResponseEntity<EvidenceBody> withdraw(
            Actor actor,
            Version version,
            @PathVariable EnrolmentId enrolment,
            @PathVariable UUID note,
            @RequestBody WithdrawalWish wish) {
        get(actor, enrolment, note);
        return Replies.changed(
                noting.withdraw(actor, enrolment, note, wish.reason(), version.seen()),
                () -> get(actor, enrolment, note));
    }

    private Piece piece(Actor actor, EnrolmentId enrolment, UUID id) {
        return shelf.of(actor, enrolments.get(enrolment)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
