package org.zarpe.evidence.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.zarpe.evidence.Covered;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.Piece;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** What must be said of a piece of evidence. */
public final class EvidenceRules {

    public static final int LONGEST_TEXT = 2000;
    public static final int LONGEST_QUESTION = 1000;
    public static final int LONGEST_ADDRESS = 1000;
    public static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;

    private EvidenceRules() {}

    public static Outcome<Noted> check(Noted noted, LocalDate today) {
        PartialDate until = noted.until();
        Covered covered = noted.covered();
        return both(new Faults(), "words", noted.words())
                .atIf(noted.requirements().isEmpty(), "requirements", "required")
                .notInFuture("from", noted.from(), today)
                .atIf(until != null && until.latest().isBefore(noted.from().earliest()), "until", "period-reversed")
                .atIf(
                        covered != null
                                && covered.until()
                                        .latest()
                                        .isBefore(covered.from().earliest()),
                        "covers-until",
                        "period-reversed")
                .or(() -> noted);
    }

    /** What an assessor photographed is neither reworded, withdrawn nor answered. */
    public static Outcome<Piece> changeable(Piece piece) {
        return piece.isWitnessed() ? Outcome.refused(Refusal.of("witnessed-evidence")) : Outcome.done(piece);
    }

    public static Outcome<Text> withdrawal(Text reason) {
        return both(new Faults(), "reason", reason).or(() -> reason);
    }

    public static Outcome<String> reason(String reason) {
        return new Faults().required("reason", reason, LONGEST_TEXT).or(() -> reason);
    }

    /** Looked at and never asked: nothing that stands in an address makes this machine call another. */
    public static Outcome<String> address(String typed) {
        Faults faults = new Faults().required("address", typed, LONGEST_ADDRESS);
        return faults.atIf(faults.none() && !isAddress(typed), "address", "address-malformed")
                .or(() -> typed);
    }

    private static boolean isAddress(String typed) {
        try {
            URI address = new URI(typed);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    public static Outcome<GiveEvidence.Recognition> recognition(GiveEvidence.Recognition recognition) {
        return new Faults()
                .required("body", recognition.body(), LONGEST_NAME)
                .text("number", recognition.number(), LONGEST_NUMBER)
                .text("scope", recognition.scope().es(), LONGEST_QUESTION)
                .text("scope", recognition.scope().en(), LONGEST_QUESTION)
                .or(() -> recognition);
    }

    public static Outcome<String> question(String words, LocalDate due, LocalDate today) {
        return new Faults()
                .required("words", words, LONGEST_QUESTION)
                .atIf(due.isBefore(today), "due", "due-over")
                .or(() -> words);
    }

    private static Faults both(Faults faults, String field, Text text) {
        faults.required(field, text.es(), LONGEST_TEXT);
        return text.es().equals(text.en()) ? faults : faults.required(field, text.en(), LONGEST_TEXT);
    }
}
