package org.zarpe.reviews.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.PieceState;
import org.zarpe.processes.ManagementSystem.Stands;
import org.zarpe.processes.Standing;
import org.zarpe.reviews.web.CoveragePage.Item;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.words.Words;

/** What answers a requirement in words: which version of a document, and how a piece of evidence stands today. */
@Component
class CoverageItems {

    private final Clock clock;

    CoverageItems(Clock clock) {
        this.clock = clock;
    }

    List<Item> documents(String file, List<Stands> documents, Words words) {
        return documents.stream()
                .map(one -> new Item(
                        words.of(one.named()),
                        file + "/documents/" + one.document().id(),
                        version(one, words),
                        words.of("processes.standing", one.standing()),
                        one.isInForce() ? "success" : "neutral"))
                .toList();
    }

    private static String version(Stands one, Words words) {
        LocalDate since = one.since();
        return since == null || one.standing() == Standing.DRAFT || one.standing() == Standing.IN_REVIEW
                ? words.of("reviews.version", one.number())
                : words.of("reviews.version.since", one.number(), since);
    }

    List<Item> evidence(String file, List<Piece> evidence, Words words) {
        LocalDate today = LocalDate.now(clock);
        return evidence.stream()
                .map(piece -> new Item(
                        words.of(piece.words()),
                        file + "/evidence/" + piece.id(),
                        note(piece, words),
                        piece.hasExpired(today)
                                ? words.of("evidence.expired")
                                : words.of("evidence.state", piece.state()),
                        tone(piece, today)))
                .toList();
    }

    private static String note(Piece piece, Words words) {
        PartialDate until = piece.until();
        String kind = words.of("evidence.kind", piece.kind());
        return until == null ? kind : words.of("reviews.evidence.until", kind, until);
    }

    private static String tone(Piece piece, LocalDate today) {
        if (piece.hasExpired(today) || piece.state() == PieceState.RETURNED) {
            return "warning";
        }
        return piece.state() == PieceState.ACCEPTED ? "success" : "info";
    }
}
