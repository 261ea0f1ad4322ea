package org.zarpe.reviews.web;

import org.jspecify.annotations.Nullable;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.PieceState;
import org.zarpe.reviews.Coverage.Line;
import org.zarpe.reviews.Coverage.Next;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.words.Words;

/** What is missing next of a requirement: in a sentence, and where it is done. */
final class CoverageNext {

    private CoverageNext() {}

    /** What somebody may do about what is missing. */
    record May(boolean keep, boolean give) {}

    static String sentence(Next next, Words words) {
        return switch (next) {
            case Next.TakeProcess take ->
                words.of("reviews.next.take", take.process().name());
            case Next.WriteDocument write ->
                words.of("reviews.next.write", write.process().terms().name());
            case Next.FinishDocument finish ->
                words.of("reviews.next.finish", finish.document().named());
            case Next.AddRecord add ->
                add.example().es().isEmpty()
                        ? words.of("reviews.next.record-any")
                        : words.of("reviews.next.record", add.example());
            case Next.RenewEvidence renew -> renewal(renew.piece(), words);
            case Next.Nothing nothing -> words.of("reviews.next.nothing");
        };
    }

    private static String renewal(Piece piece, Words words) {
        PartialDate until = piece.until();
        if (piece.state() == PieceState.RETURNED) {
            return words.of(
                    "reviews.next.returned",
                    piece.words(),
                    piece.lastAnswer().map(Piece.Answer::reason).orElse(""));
        }
        return until == null
                ? words.of("reviews.next.record-any")
                : words.of("reviews.next.expired", piece.words(), until);
    }

    static @Nullable String address(String file, Line line, May may) {
        String document = file + "/documents/";
        String evidence =
                file + "/evidence/new?requirement=" + line.requirement().id();
        return switch (line.next()) {
            case Next.TakeProcess take -> may.keep() ? file + "/processes/taking" : null;
            case Next.WriteDocument write ->
                may.keep() ? document + "new?process=" + write.process().id() : null;
            case Next.FinishDocument finish ->
                may.keep() ? document + finish.document().document().id() : null;
            case Next.AddRecord add -> may.give() ? evidence : null;
            case Next.RenewEvidence renew -> may.give() ? evidence : null;
            case Next.Nothing nothing -> null;
        };
    }
}
