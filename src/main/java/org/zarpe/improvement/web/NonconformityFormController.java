package org.zarpe.improvement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.zarpe.companies.CompanyPeople;
import org.zarpe.identity.Actor;
import org.zarpe.identity.BrowserSecrets;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.Correction;
import org.zarpe.improvement.Figures;
import org.zarpe.improvement.Happening;
import org.zarpe.improvement.Origin;
import org.zarpe.improvement.Plan;
import org.zarpe.improvement.ProcessIndicators.Now;
import org.zarpe.improvement.TreatNonconformities;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.domain.Tried;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.improvement.web.NonconformityForm.Part;
import org.zarpe.improvement.web.NonconformityFormPage.Choices;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The forms of a nonconformity. */
@RestController
@RequestMapping("/companies/{company}/nonconformities")
class NonconformityFormController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CompanyPeople people;
    private final Enrolments enrolments;
    private final ImprovementShelf shelf;
    private final ManagementSystem system;
    private final TreatNonconformities treat;
    private final BrowserSecrets secrets;
    private final Dictionary dictionary;
    private final Clock clock;

    NonconformityFormController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CompanyPeople people,
            Enrolments enrolments,
            ImprovementShelf shelf,
            ManagementSystem system,
            TreatNonconformities treat,
            BrowserSecrets secrets,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.people = people;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.system = system;
        this.treat = treat;
        this.secrets = secrets;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/new")
    NonconformityFormPage blank(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(required = false) @Nullable UUID indicator,
            @RequestParam(required = false) @Nullable UUID process) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        Typed typed =
                Typed.blank().with("found", Day.written(LocalDate.now(clock))).with("process", process);
        return form(
                actor,
                language,
                company,
                Ids.next(),
                Part.DESCRIPTION,
                null,
                indicator == null ? typed : alarmed(actor, language, company, indicator, typed));
    }

    @PostMapping
    ResponseEntity<Page> register(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        return switch (NonconformityForm.happening(sent, null, LocalDate.now(clock))
                .then(told -> treat.register(actor, company, id, told))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.nonconformity(company, id));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(form(
                        actor,
                        language,
                        company,
                        id,
                        Part.DESCRIPTION,
                        null,
                        Typed.of(sent).refused(refused.reasons())));
        };
    }

    @GetMapping("/{nonconformity}/description")
    NonconformityFormPage description(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID nonconformity) {
        return open(actor, language, company, nonconformity, Part.DESCRIPTION);
    }

    @GetMapping("/{nonconformity}/correction")
    NonconformityFormPage correction(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID nonconformity) {
        return open(actor, language, company, nonconformity, Part.CORRECTION);
    }

    @GetMapping("/{nonconformity}/plan")
    NonconformityFormPage plan(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID nonconformity) {
        return open(actor, language, company, nonconformity, Part.PLAN);
    }

    @PostMapping("/{nonconformity}/description")
    ResponseEntity<Page> describe(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID nonconformity,
            @RequestParam Map<String, String> sent) {
        Nonconformity one = found(actor, company, nonconformity);
        Happening former = one.happening();
        Outcome<Happening> told = NonconformityForm.happening(sent, former, LocalDate.now(clock));
        return after(
                actor,
                language,
                company,
                one,
                Part.DESCRIPTION,
                sent,
                told.then(sound -> treat.describe(actor, company, nonconformity, version(sent), sound)),
                told instanceof Outcome.Done<Happening>(Happening yours)
                        ? NonconformityForm.differences(yours, former, dictionary.in(language))
                        : List.of());
    }

    @PostMapping("/{nonconformity}/correction")
    ResponseEntity<Page> correct(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID nonconformity,
            @RequestParam Map<String, String> sent) {
        Nonconformity one = found(actor, company, nonconformity);
        Correction former = one.correction();
        Outcome<Correction> made = NonconformityForm.correction(sent, former, LocalDate.now(clock));
        return after(
                actor,
                language,
                company,
                one,
                Part.CORRECTION,
                sent,
                made.then(sound -> treat.correct(actor, company, nonconformity, version(sent), sound)),
                NonconformityForm.differences(value(made), former, dictionary.in(language)));
    }

    @PostMapping("/{nonconformity}/plan")
    ResponseEntity<Page> plan(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID nonconformity,
            @RequestParam Map<String, String> sent) {
        Nonconformity one = found(actor, company, nonconformity);
        Plan former = one.plan();
        Outcome<Plan> wanted = NonconformityForm.plan(sent, former, LocalDate.now(clock));
        return after(
                actor,
                language,
                company,
                one,
                Part.PLAN,
                sent,
                wanted.then(sound -> treat.plan(actor, company, nonconformity, version(sent), sound)),
                NonconformityForm.differences(value(wanted), former, dictionary.in(language)));
    }

    private ResponseEntity<Page> after(
            Actor actor,
            Language language,
            CompanyId company,
            Nonconformity one,
            Part part,
            Map<String, String> sent,
            Outcome<UUID> outcome,
            List<Difference> differences) {
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            NonconformityFormPage page = form(
                    actor,
                    language,
                    company,
                    one.id(),
                    part,
                    one,
                    Typed.of(sent).refused(refused.reasons()));
            return refused.isStale()
                    ? Answers.stale(page.beside(differences))
                    : Answers.refused(page.asSent(version(sent)));
        }
        return Answers.seeOther(Addresses.nonconformity(company, one.id()));
    }

    private NonconformityFormPage open(Actor actor, Language language, CompanyId company, UUID id, Part part) {
        Nonconformity one = found(actor, company, id);
        Words words = dictionary.in(language);
        LocalDate today = LocalDate.now(clock);
        Typed typed = switch (part) {
            case DESCRIPTION -> NonconformityForm.written(one.happening(), words);
            case CORRECTION -> {
                Correction made = one.correction();
                yield made == null
                        ? Typed.blank().with("day", Day.written(today))
                        : NonconformityForm.written(made, words);
            }
            case PLAN -> {
                Plan plan = one.plan();
                List<Tried> tried = shelf.tried(actor, company, id);
                yield plan != null
                        ? NonconformityForm.written(plan, words)
                        : tried.isEmpty()
                                ? Typed.blank()
                                : NonconformityForm.again(tried.getLast().plan(), words);
            }
        };
        return form(actor, language, company, id, part, one, typed);
    }

    private Nonconformity found(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        return shelf.nonconformity(actor, company, id);
    }

    /** An indicator gives the alarm: its words are the beginning. */
    private Typed alarmed(Actor actor, Language language, CompanyId company, UUID indicator, Typed typed) {
        Words words = dictionary.in(language);
        Now now = shelf.indicator(actor, company, indicator).now();
        return typed.with("indicator", indicator)
                .with("origin", Words.kebab(Origin.INDICATOR))
                .with("process", now.process())
                .with("title", words.of(now.name()))
                .with("what", Figures.alarm(words, now));
    }

    private NonconformityFormPage form(
            Actor actor,
            Language language,
            CompanyId company,
            UUID id,
            Part part,
            @Nullable Nonconformity one,
            Typed typed) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_IMPROVEMENT);
        return new NonconformityFormPage(
                file,
                id,
                part,
                one == null ? null : one.number(),
                one == null ? null : one.version(),
                typed,
                part == Part.DESCRIPTION
                        ? choices(actor, company, dictionary.in(language))
                        : new Choices(List.of(), List.of(), List.of()),
                people.of(company).stream().map(CompanyPeople.Colleague::name).toList(),
                List.of(),
                new Waits(actor.person().value(), secrets.of(actor), company));
    }

    private Choices choices(Actor actor, CompanyId company, Words words) {
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        return new Choices(
                Arrays.stream(Origin.values())
                        .map(origin -> new Option(Words.kebab(origin), words.of("improvement.origin", origin)))
                        .toList(),
                system.processes(actor, enrolled).stream()
                        .filter(OnMap::inUse)
                        .map(process -> new Option(
                                process.id().toString(),
                                words.of(process.terms().name())))
                        .toList(),
                enrolments.packOf(enrolled).requirements().stream()
                        .map(requirement -> new Option(
                                NonconformityForm.requirement(requirement.id()), words.of(requirement.name())))
                        .toList());
    }

    private static long version(Map<String, String> sent) {
        return new WrittenFields(sent, new Faults()).version();
    }

    private static <T> @Nullable T value(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T> done ? done.value() : null;
    }
}
