package org.zarpe.evidence.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.AnswerEvidence;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.WrittenFields;

/** A piece of evidence: what is said of it, and what those say who read it. */
@RestController
@RequestMapping("/companies/{company}/evidence/{piece}")
class PieceController {

    private final PieceReading reading;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final NoteEvidence noting;
    private final AnswerEvidence answering;

    PieceController(
            PieceReading reading,
            CompanyAccess access,
            Enrolments enrolments,
            NoteEvidence noting,
            AnswerEvidence answering) {
        this.reading = reading;
        this.access = access;
        this.enrolments = enrolments;
        this.noting = noting;
        this.answering = answering;
    }

    @GetMapping
    PiecePage page(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID piece) {
        return reading.page(actor, language, company, piece, "", Typed.blank());
    }

    @PostMapping("/correction")
    ResponseEntity<Page> correct(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID piece,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.NOTE_EVIDENCE, company);
        Piece former = reading.piece(actor, company, piece);
        Pack pack = enrolments.packOf(enrolments.current(company).orElseThrow());
        Outcome<UUID> outcome = GiveForm.noted(pack, sent, former.words())
                .then(noted -> noting.correct(actor, enrolment(company), piece, noted, version(sent)));
        return after(actor, language, company, piece, PieceReading.CORRECTION, sent, outcome);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Page> withdraw(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID piece,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.NOTE_EVIDENCE, company);
        String reason = reason(sent);
        Outcome<UUID> outcome =
                noting.withdraw(actor, enrolment(company), piece, new Text(reason, reason), version(sent));
        return after(actor, language, company, piece, PieceReading.WITHDRAWAL, sent, outcome);
    }

    @PostMapping("/acceptance")
    ResponseEntity<Page> accept(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID piece,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.JUDGE_EVIDENCE, company);
        Outcome<UUID> outcome = answering.accept(actor, enrolment(company), piece, version(sent));
        return after(actor, language, company, piece, PieceReading.SEND_BACK, sent, outcome);
    }

    @PostMapping("/return")
    ResponseEntity<Page> sendBack(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID piece,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.JUDGE_EVIDENCE, company);
        Outcome<UUID> outcome = answering.sendBack(actor, enrolment(company), piece, reason(sent), version(sent));
        return after(actor, language, company, piece, PieceReading.SEND_BACK, sent, outcome);
    }

    private ResponseEntity<Page> after(
            Actor actor,
            Language language,
            CompanyId company,
            UUID piece,
            String form,
            Map<String, String> sent,
            Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.piece(company, piece));
            case Outcome.Refused<UUID> refused -> {
                PiecePage page = reading.page(
                        actor, language, company, piece, form, Typed.of(sent).refused(refused.reasons()));
                yield refused.isStale() ? Answers.stale(page) : Answers.refused(page);
            }
        };
    }

    private EnrolmentId enrolment(CompanyId company) {
        return enrolments.current(company).orElseThrow().id();
    }

    private static String reason(Map<String, String> sent) {
        return new WrittenFields(sent, new Faults()).text("reason").replace("\r\n", "\n");
    }

    private static long version(Map<String, String> sent) {
        return new WrittenFields(sent, new Faults()).version();
    }
}
