package org.zarpe.cases.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.DecideCases;
import org.zarpe.cases.VoteChoice;
import org.zarpe.cases.application.IssueGranted;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.WrittenFields;

/** Reading a case, voting on it, and closing the round. */
@RestController
@RequestMapping("/companies/{company}/case")
class DossierController {

    private final CompanyFile.Cabinet cabinet;
    private final CaseShelf shelf;
    private final DossierReading dossiers;
    private final CaseReading reading;
    private final DecideCases deciding;
    private final IssueGranted issuing;
    private final Dictionary dictionary;

    DossierController(
            CompanyFile.Cabinet cabinet,
            CaseShelf shelf,
            DossierReading dossiers,
            CaseReading reading,
            DecideCases deciding,
            IssueGranted issuing,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.shelf = shelf;
        this.dossiers = dossiers;
        this.reading = reading;
        this.deciding = deciding;
        this.issuing = issuing;
        this.dictionary = dictionary;
    }

    @GetMapping("/dossier")
    ResponseEntity<Page> page(Actor actor, Language language, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_CASES);
        return newest(actor, company)
                .filter(kept -> kept.opened().recommendation().isPresent())
                .map(kept -> Answers.page(dossiers.page(actor, file, kept, dictionary.in(language))))
                .orElseGet(() -> Answers.seeOther(Addresses.of(company)));
    }

    @PostMapping("/vote")
    ResponseEntity<Page> vote(
            Actor actor, Language language, @PathVariable CompanyId company, @RequestParam Map<String, String> sent) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.DECIDE_CASES);
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        VoteChoice choice = fields.choice("choice", VoteChoice.class);
        Optional<Kept> newest = theOne(actor, company, fields);
        Outcome<VoteChoice> voted = newest.isEmpty()
                ? Outcome.refused(Refusal.stale())
                : choice == null
                        ? Outcome.refused(Refusal.at("choice", "choose-one"))
                        : deciding.vote(
                                actor,
                                company,
                                newest.get().opened().id(),
                                (int) Math.min(fields.version(), Integer.MAX_VALUE),
                                choice,
                                fields.text("reason"));
        return switch (voted) {
            case Outcome.Done<VoteChoice> done -> Answers.seeOther(Addresses.of(company, "dossier") + "#committee");
            case Outcome.Refused<VoteChoice> refused ->
                again(actor, language, file, refused, Typed.of(sent).refused(refused.reasons()), Typed.blank());
        };
    }

    /** The certificate is made after what was decided is kept, so that a missing key takes nothing of it back. */
    @PostMapping("/decision")
    ResponseEntity<Page> decide(
            Actor actor, Language language, @PathVariable CompanyId company, @RequestParam Map<String, String> sent) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.DECIDE_CASES);
        WrittenFields fields = new WrittenFields(sent, new Faults());
        String words = fields.text("words");
        Optional<Kept> newest = theOne(actor, company, fields);
        Outcome<CaseState> decided = newest.isEmpty()
                ? Outcome.refused(Refusal.stale())
                : deciding.decide(actor, company, newest.get().opened().id(), new Text(words, words), (int)
                        Math.min(fields.version(), Integer.MAX_VALUE));
        return switch (decided) {
            case Outcome.Done<CaseState> done -> closed(actor, language, company, done.value(), newest.orElseThrow());
            case Outcome.Refused<CaseState> refused ->
                again(
                        actor,
                        language,
                        file,
                        refused,
                        Typed.blank(),
                        Typed.of(sent).refused(refused.reasons()));
        };
    }

    private ResponseEntity<Page> closed(Actor actor, Language language, CompanyId company, CaseState state, Kept kept) {
        if (state == CaseState.GRANTED
                && issuing.issue(kept.opened().id()) instanceof Outcome.Refused<String> refused) {
            Page page = reading.now(actor, language, company);
            return Answers.page(page instanceof CasePage shown ? shown.because(refused.reasons()) : page);
        }
        return Answers.seeOther(Addresses.of(company));
    }

    private ResponseEntity<Page> again(
            Actor actor, Language language, CompanyFile file, Outcome<?> refused, Typed voting, Typed closing) {
        CompanyId company = file.company().id();
        Page page = newest(actor, company)
                .filter(kept -> kept.opened().recommendation().isPresent())
                .<Page>map(kept -> dossiers.page(actor, file, kept, dictionary.in(language))
                        .with(voting, closing))
                .orElseGet(() -> reading.now(actor, language, company));
        return refused.isStale() ? Answers.stale(page) : Answers.refused(page);
    }

    private Optional<Kept> newest(Actor actor, CompanyId company) {
        return shelf.of(actor, company).stream().findFirst();
    }

    private Optional<Kept> theOne(Actor actor, CompanyId company, WrittenFields fields) {
        return newest(actor, company)
                .filter(kept -> fields.id("case")
                        .filter(kept.opened().id().value()::equals)
                        .isPresent());
    }
}
