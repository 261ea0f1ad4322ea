package org.zarpe.processes.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.DocumentText.Step;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** A procedure of a workshop, and those who write and approve it. */
final class Papers {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    static final Instant NOW = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    static final PersonId ANA = PersonId.next();
    static final PersonId RAMON = PersonId.next();
    static final PersonId LUZ = PersonId.next();

    private Papers() {}

    static Text words(String words) {
        return new Text(words, words);
    }

    static DocumentText text(String purpose, String... steps) {
        return new DocumentText(
                words(purpose),
                words(""),
                List.of(steps).stream()
                        .map(what -> new Step(words("Taller"), words(what), words("")))
                        .toList(),
                List.of(),
                words(""),
                words(""));
    }

    static DocumentVersion draft() {
        return DocumentVersion.draft(Ids.next(), Ids.next(), 1, text("Cortar", "Mide", "Corta"), 12, ANA, NOW);
    }

    static DocumentVersion sentTo(PersonId... approvers) {
        return draft().send(List.of(approvers), TODAY, 0, TODAY).orThrow();
    }

    static DocumentVersion approved() {
        return sentTo(RAMON).approve(RAMON, 1, NOW, TODAY).orThrow();
    }

    static String code(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?> refused -> refused.reasons().getFirst().code();
            case Outcome.Done<?> done -> "done";
        };
    }
}
