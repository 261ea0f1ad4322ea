package org.zarpe.api.resources;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.wire.Wire;
import org.zarpe.evidence.Covered;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.PieceState;
import org.zarpe.evidence.Proof;
import org.zarpe.evidence.RecognitionKind;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.files.FileKind;

/**
 * A piece of evidence. Of address, record, recognition and file there is what its kind has.
 *
 * @param sha256 of the file, or of what the record said when it was handed in; null where there is neither
 * @param coversFrom the time it tells of, null where that is not said
 * @param request what it was handed in for, or null
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
        @Nullable PartialDate coversFrom,
        @Nullable PartialDate coversUntil,
        @Nullable String address,
        @Nullable EvidenceRecordBody record,
        @Nullable RecognitionBody recognition,
        @Nullable EvidenceFileBody file,
        @Nullable UUID request,
        @Nullable Text withdrawn,
        UUID by,
        Instant at)
        implements Wire {

    /** Which record of the product. */
    record EvidenceRecordBody(String sort, String id) implements Wire {}

    record RecognitionBody(RecognitionKind kind, String body, String number, Text scope) implements Wire {}

    record EvidenceFileBody(String name, FileKind kind, long bytes, String sha256) implements Wire {}

    static EvidenceBody of(Piece piece) {
        Piece.Withdrawal withdrawal = piece.withdrawal();
        Covered covered = piece.covered();
        return new EvidenceBody(
                piece.id(),
                piece.kind(),
                piece.state(),
                piece.sha256().orElse(null),
                piece.requirements(),
                piece.words(),
                piece.from(),
                piece.until(),
                covered == null ? null : covered.from(),
                covered == null ? null : covered.until(),
                piece.proof() instanceof Proof.Link(String address) ? address : null,
                piece.proof() instanceof Proof.OfTheSystem record
                        ? new EvidenceRecordBody(record.sort(), record.id())
                        : null,
                piece.proof() instanceof Proof.Recognition one
                        ? new RecognitionBody(one.sort(), one.body(), one.number(), one.scope())
                        : null,
                piece.proof()
                        .file()
                        .map(kept -> new EvidenceFileBody(kept.name(), kept.kind(), kept.bytes(), kept.sha256()))
                        .orElse(null),
                piece.request(),
                withdrawal == null ? null : withdrawal.reason(),
                piece.by().value(),
                piece.at());
    }
}
