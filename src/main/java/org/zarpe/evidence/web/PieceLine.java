package org.zarpe.evidence.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.PieceState;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * A piece of evidence as a line of a list.
 *
 * @param preview address of a small picture, null where there is none
 * @param codes of the requirements it serves, as people see them
 */
public record PieceLine(
        UUID id,
        String href,
        Text words,
        EvidenceKind kind,
        PieceState state,
        PartialDate from,
        @Nullable PartialDate until,
        boolean expired,
        boolean expiring,
        boolean witnessed,
        @Nullable String preview,
        String codes) {

    static PieceLine of(CompanyId company, Piece piece, Pack pack, int noticeDays, LocalDate today) {
        String href = Addresses.piece(company, piece.id());
        return new PieceLine(
                piece.id(),
                href,
                piece.words(),
                piece.kind(),
                piece.state(),
                piece.from(),
                piece.until(),
                piece.hasExpired(today),
                piece.expiresWithin(noticeDays, today),
                piece.isWitnessed(),
                hasPreview(piece) ? href + "/preview" : null,
                codes(piece, pack));
    }

    static boolean hasPreview(Piece piece) {
        return piece.proof().file().filter(file -> file.preview() != null).isPresent();
    }

    static String codes(Piece piece, Pack pack) {
        return piece.requirements().stream()
                .flatMap(id -> pack.findRequirement(id).stream())
                .map(Requirement::code)
                .collect(Collectors.joining(", "));
    }

    public boolean stands() {
        return state == PieceState.SUBMITTED || state == PieceState.ACCEPTED;
    }

    public String icon() {
        return switch (kind) {
            case PHOTO -> "camera";
            case FILE -> "paperclip";
            case LINK -> "link";
            case RECORD -> "clipboard-list";
            case RECOGNITION -> "award";
            case NOTE -> "message-square";
        };
    }
}
