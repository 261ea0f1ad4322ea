package org.zarpe.api.resources;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Declined;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.PieceState;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** What proves requirements. */
@RestController
@RequestMapping("/api/v1/enrolments/{enrolment}/evidence")
@Offers(Area.REQUIREMENTS)
class EvidenceResource {

    private final Enrolments enrolments;
    private final RequirementGrids grids;
    private final NoteEvidence noting;

    EvidenceResource(Enrolments enrolments, RequirementGrids grids, NoteEvidence noting) {
        this.enrolments = enrolments;
        this.grids = grids;
        this.noting = noting;
    }

    /**
     * @param sha256 of the file, null where there is none
     * @param withdrawn why it no longer counts, null while it stands
     */
    record EvidenceBody(
            UUID id,
            EvidenceKind kind,
            PieceState state,
            @Nullable String sha256,
            List<String> requirements,
            Text words,
            PartialDate from,
            @Nullable PartialDate until,
            @Nullable Text withdrawn,
            Instant at)
            implements Wire {
        static EvidenceBody of(Piece note) {
            Piece.Withdrawal withdrawal = note.withdrawal();
            return new EvidenceBody(
                    note.id(),
                    note.kind(),
                    note.state(),
                    note.sha256().orElse(null),
                    note.requirements(),
                    note.words(),
                    note.from(),
                    note.until(),
                    withdrawal == null ? null : withdrawal.reason(),
                    note.at());
        }
    }

    record EvidenceWish(
            List<String> requirements,
            Text words,
            PartialDate from,
            @Nullable PartialDate until) implements Wire {}

    record WithdrawalWish(Text reason) implements Wire {}

    @GetMapping
    Listing<EvidenceBody> list(Actor actor, Paging paging, @PathVariable EnrolmentId enrolment) {
        return paging.cut("evidence", notes(actor, enrolment), note -> note.id().toString(), EvidenceBody::of);
    }

    @PostMapping
    ResponseEntity<EvidenceBody> note(
            Actor actor, NewId id, @PathVariable EnrolmentId enrolment, @RequestBody EvidenceWish wish) {
        Pack pack = enrolments.packOf(enrolments.get(enrolment));
        for (int one = 0; one < wish.requirements().size(); one++) {
            if (pack.findRequirement(wish.requirements().get(one)).isEmpty()) {
                throw Declined.at("/requirements/" + one, "choose-one");
            }
        }
        NoteEvidence.Noted noted = new NoteEvidence.Noted(wish.requirements(), wish.words(), wish.from(), wish.until());
        return Replies.made(
                noting.note(actor, enrolment, id.value(), noted),
                "/api/v1/enrolments/" + enrolment + "/evidence/" + id.value(),
                () -> get(actor, enrolment, id.value()));
    }

    @GetMapping("/{note}")
    ResponseEntity<EvidenceBody> get(Actor actor, @PathVariable EnrolmentId enrolment, @PathVariable UUID note) {
        Piece found = notes(actor, enrolment).stream()
                .filter(one -> one.id().equals(note))
                .findFirst()
                .orElseThrow();
        return Replies.found(EvidenceBody.of(found), found.version());
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

    /** One note may serve several requirements and stands once. */
    private List<Piece> notes(Actor actor, EnrolmentId enrolment) {
        Map<UUID, Piece> notes = new LinkedHashMap<>();
        grids.of(actor, enrolments.get(enrolment))
                .lines()
                .forEach(line -> line.evidence().forEach(note -> notes.put(note.id(), note)));
        return List.copyOf(notes.values());
    }
}
