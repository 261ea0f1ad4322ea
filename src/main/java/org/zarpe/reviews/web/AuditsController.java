package org.zarpe.reviews.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.AuditState;
import org.zarpe.reviews.AuditTerms;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.PlanAudits;
import org.zarpe.reviews.application.PossibleAuditors;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The internal audits of a company, and planning one. */
@RestController
@RequestMapping("/companies/{company}/audits")
class AuditsController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final ReviewShelf shelf;
    private final AuditChoices choices;
    private final PossibleAuditors auditors;
    private final PlanAudits planning;
    private final Dictionary dictionary;
    private final Clock clock;

    AuditsController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            ReviewShelf shelf,
            AuditChoices choices,
            PossibleAuditors auditors,
            PlanAudits planning,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.choices = choices;
        this.auditors = auditors;
        this.planning = planning;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping
    AuditsPage page(Actor actor, Language language, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_REVIEWS);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Words words = dictionary.in(language);
        List<AuditsPage.Line> lines = shelf.audits(actor, enrolled).stream()
                .map(one -> line(company, one, choices.scope(actor, enrolled, one.audit()), words))
                .toList();
        return new AuditsPage(
                file,
                Addresses.views(company, Addresses.View.AUDITS, words),
                enrolled.isKeptUp() && access.may(actor, Permission.KEEP_AUDITS, company),
                lines.stream()
                        .filter(one -> one.state() == AuditState.PLANNED)
                        .sorted(Comparator.comparing(AuditsPage.Line::planned))
                        .toList(),
                lines.reversed().stream()
                        .filter(one -> one.state() != AuditState.PLANNED)
                        .toList());
    }

    @GetMapping("/new")
    AuditFormPage blank(Actor actor, Language language, @PathVariable CompanyId company) {
        return form(actor, language, company, Ids.next(), null, Typed.blank());
    }

    @PostMapping
    ResponseEntity<Page> plan(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        Outcome<UUID> outcome = AuditForm.read(sent, auditors.of(actor, company))
                .then(terms -> planning.plan(actor, company, id, terms));
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.audit(company, id));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(
                        form(actor, language, company, id, null, Typed.of(sent).refused(refused.reasons())));
        };
    }

    @GetMapping("/{audit}/plan")
    AuditFormPage open(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID audit) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        Audit planned = shelf.audit(actor, company, audit).audit();
        return form(actor, language, company, audit, planned, AuditForm.written(planned.terms()));
    }

    @PostMapping("/{audit}/plan")
    ResponseEntity<Page> replan(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID audit,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        Audit planned = shelf.audit(actor, company, audit).audit();
        long seen = new WrittenFields(sent, new Faults()).version();
        Outcome<AuditTerms> read = AuditForm.read(sent, auditors.of(actor, company));
        Outcome<UUID> outcome = read.then(terms -> planning.replan(actor, company, audit, seen, terms));
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            AuditFormPage page = form(
                    actor, language, company, audit, planned, Typed.of(sent).refused(refused.reasons()));
            return refused.isStale() && read instanceof Outcome.Done<AuditTerms>(AuditTerms yours)
                    ? Answers.stale(
                            page.beside(differences(actor, company, yours, planned.terms(), dictionary.in(language))
                                    .all()))
                    : Answers.refused(page);
        }
        return Answers.seeOther(Addresses.audit(company, audit));
    }

    private Differences differences(Actor actor, CompanyId company, AuditTerms yours, AuditTerms theirs, Words words) {
        return new Differences()
                .compare(words.of("reviews.audit.planned"), words.date(yours.planned()), words.date(theirs.planned()))
                .compare(
                        words.of("reviews.audit.auditor"),
                        yours.auditor().name(),
                        theirs.auditor().name())
                .compare(
                        words.of("reviews.audit.scope"),
                        joined(choices.scope(actor, company, yours), words),
                        joined(choices.scope(actor, company, theirs), words));
    }

    private AuditFormPage form(
            Actor actor, Language language, CompanyId company, UUID id, @Nullable Audit audit, Typed typed) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_AUDITS);
        Words words = dictionary.in(language);
        return new AuditFormPage(
                file,
                id,
                audit == null ? null : audit.number(),
                audit == null ? null : audit.version(),
                typed,
                choices.auditors(actor, company, words),
                choices.processes(actor, company, words),
                choices.foundations(company, words),
                List.of());
    }

    private AuditsPage.Line line(CompanyId company, Checklist one, List<Text> scope, Words words) {
        Audit audit = one.audit();
        return new AuditsPage.Line(
                audit.id(),
                Addresses.audit(company, audit.id()),
                audit.number(),
                audit.terms().planned(),
                audit.endedOn(),
                audit.state(),
                audit.isLate(LocalDate.now(clock)),
                audit.terms().auditor().name(),
                joined(scope, words),
                one.answered(),
                one.questions().size(),
                one.with(Finding.DOES_NOT).size(),
                one.with(Finding.OBSERVATION).size());
    }

    private static String joined(List<Text> names, Words words) {
        return names.stream().map(words::of).collect(Collectors.joining(", "));
    }
}
