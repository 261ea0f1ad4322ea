package org.zarpe.evidence.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.Proof;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Lays out the page of a piece of evidence for whoever reads it. */
@Component
class PieceReading {

    static final String CORRECTION = "correction";
    static final String WITHDRAWAL = "withdrawal";
    static final String SEND_BACK = "return";

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final EvidenceShelf shelf;
    private final List<SystemRecords> records;
    private final People people;
    private final Dictionary dictionary;
    private final Clock clock;

    PieceReading(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            EvidenceShelf shelf,
            List<SystemRecords> records,
            People people,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.records = List.copyOf(records);
        this.people = people;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    Piece piece(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_EVIDENCE, company);
        return shelf.of(actor, enrolments.current(company).orElseThrow()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no evidence " + id));
    }

    /**
     * @param form that was sent and not taken, "" where none was
     * @param sent what stands in it
     */
    PiecePage page(Actor actor, Language language, CompanyId company, UUID id, String form, Typed sent) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_EVIDENCE);
        Piece piece = piece(actor, company, id);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Pack pack = enrolments.packOf(enrolled);
        Words words = dictionary.in(language);
        LocalDate today = LocalDate.now(clock);
        Piece.Withdrawal withdrawal = piece.withdrawal();
        boolean open = enrolled.isKeptUp() && !piece.isWithdrawn() && !piece.isWitnessed();
        Typed written = GiveForm.written(piece, pack, words);
        return new PiecePage(
                file,
                piece,
                piece.hasExpired(today),
                piece.expiresWithin(shelf.noticeDays(enrolled), today),
                piece.requirements().stream()
                        .flatMap(one -> pack.findRequirement(one).stream())
                        .map(one ->
                                new PiecePage.Served(Addresses.requirement(company, one.id()), one.code(), one.name()))
                        .toList(),
                signed(piece.by(), piece.at(), words),
                record(actor, enrolled, piece, words),
                piece.answers().reversed().stream()
                        .map(answer -> new PiecePage.Said(
                                answer.accepted(),
                                words.of(
                                        "evidence.said-by",
                                        signed(answer.by(), answer.at(), words),
                                        words.of("site.role", answer.role())),
                                answer.reason()))
                        .toList(),
                withdrawal == null ? null : signed(withdrawal.by(), withdrawal.at(), words),
                new PiecePage.May(
                        open && access.may(actor, Permission.NOTE_EVIDENCE, company),
                        open
                                && !piece.by().equals(actor.person())
                                && access.may(actor, Permission.JUDGE_EVIDENCE, company)),
                pack.requirements().stream()
                        .map(one -> ShelfController.option(one, words))
                        .toList(),
                new PiecePage.Forms(
                        form.equals(CORRECTION) ? sent : written,
                        form.equals(WITHDRAWAL) ? sent : Typed.blank(),
                        form.equals(SEND_BACK) ? sent : Typed.blank()),
                sent.refusals().stream().anyMatch(reason -> reason.isStale())
                        ? differences(form, sent, written, words)
                        : List.of());
    }

    private static List<Difference> differences(String form, Typed yours, Typed theirs, Words words) {
        Differences differences = new Differences();
        if (form.equals(CORRECTION)) {
            for (String field : List.of("words", "from", "until", "covers-from", "covers-until", "also")) {
                differences.compare(words.of("evidence.field." + field), yours.value(field), theirs.value(field));
            }
        }
        return differences.all();
    }

    private PiecePage.@Nullable Kept record(Actor actor, Enrolled enrolled, Piece piece, Words words) {
        return piece.proof() instanceof Proof.OfTheSystem(String sort, String id, String said)
                ? records.stream()
                        .filter(source -> source.sort().equals(sort))
                        .flatMap(source -> source.find(actor, enrolled, id).stream())
                        .findFirst()
                        .map(entry -> new PiecePage.Kept(
                                entry.href(), named(entry, words), said != null && !said.equals(entry.digest())))
                        .orElse(null)
                : null;
    }

    static String named(SystemRecords.Entry entry, Words words) {
        LocalDate day = entry.day();
        String name = words.of(entry.name());
        return day == null ? name : words.of("evidence.record.of", name, day);
    }

    private String signed(PersonId by, Instant at, Words words) {
        return words.of("evidence.signed", people.nameOf(by), LocalDate.ofInstant(at, clock.getZone()));
    }
}
