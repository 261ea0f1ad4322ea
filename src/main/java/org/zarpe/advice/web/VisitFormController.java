package org.zarpe.advice.web;

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
import org.zarpe.advice.RecordVisit;
import org.zarpe.advice.Visit;
import org.zarpe.advice.VisitKind;
import org.zarpe.advice.domain.RecordedVisit;
import org.zarpe.advice.queries.RecordedVisits;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyPeople;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The form of a visit. */
@RestController
@RequestMapping("/companies/{company}/visits")
class VisitFormController {

    private static final int SPARE_LINES = 2;
    private static final int MORE_LINES = 5;

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CompanyPeople people;
    private final Enrolments enrolments;
    private final RecordedVisits visits;
    private final RecordVisit keep;
    private final Fates fates;
    private final Dictionary dictionary;

    VisitFormController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CompanyPeople people,
            Enrolments enrolments,
            RecordedVisits visits,
            RecordVisit keep,
            Fates fates,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.people = people;
        this.enrolments = enrolments;
        this.visits = visits;
        this.keep = keep;
        this.fates = fates;
        this.dictionary = dictionary;
    }

    @GetMapping("/new")
    VisitFormPage blank(Actor actor, Language language, @PathVariable CompanyId company) {
        Typed typed = Typed.blank().with("kind", Words.kebab(VisitKind.VISIT));
        return page(actor, company, Ids.next(), null, new VisitForm(typed, null, language));
    }

    @GetMapping("/{id}/edit")
    VisitFormPage open(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID id) {
        RecordedVisit recorded = visits.get(actor, company, id);
        Typed typed = VisitForm.written(recorded.visit(), dictionary.in(language));
        return page(actor, company, id, recorded, new VisitForm(typed, recorded.visit(), language));
    }

    @PostMapping
    ResponseEntity<Page> record(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent) {
        VisitForm form = VisitForm.of(sent, null, language);
        VisitFormPage page = page(actor, company, id, null, form);
        if (form.typed().has("more")) {
            return Answers.page(page.with(form.typed(), null, form.lines() + MORE_LINES, List.of()));
        }
        return switch (form.read().then(read -> keep.record(actor, company, id, read.visit(), read.agreements()))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(page.back() + "/" + id);
            case Outcome.Refused<UUID>(List<Refusal> reasons) ->
                Answers.refused(page.with(form.typed().refused(reasons), null, page.lines(), List.of()));
        };
    }

    @PostMapping("/{id}")
    ResponseEntity<Page> change(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent) {
        RecordedVisit recorded = visits.get(actor, company, id);
        VisitForm form = VisitForm.of(sent, recorded.visit(), language);
        VisitFormPage page = page(actor, company, id, recorded, form);
        long seen = form.version();
        if (form.typed().has("more")) {
            return Answers.page(page.with(form.typed(), seen, form.lines() + MORE_LINES, List.of()));
        }
        Outcome<VisitForm.Read> read = form.read();
        Outcome<UUID> outcome =
                read.then(sound -> keep.change(actor, company, id, seen, sound.visit(), sound.agreements()));
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(page.back());
            case Outcome.Refused<UUID>(List<Refusal> reasons) ->
                reasons.contains(Refusal.stale())
                        ? Answers.stale(page.with(
                                form.typed(),
                                recorded.version(),
                                page.lines(),
                                differences(
                                        dictionary.in(language),
                                        pack(company, recorded),
                                        read.orThrow().visit(),
                                        recorded.visit())))
                        : Answers.refused(page.with(form.typed().refused(reasons), seen, page.lines(), List.of()));
        };
    }

    private VisitFormPage page(
            Actor actor, CompanyId company, UUID id, @Nullable RecordedVisit recorded, VisitForm form) {
        access.must(actor, Permission.RECORD_VISITS, company);
        CompanyFile file = cabinet.open(actor, company, "visits");
        Words words = dictionary.in(form.language());
        return new VisitFormPage(
                file,
                id,
                recorded == null ? null : recorded.version(),
                form.typed(),
                Arrays.stream(VisitKind.values())
                        .map(kind -> new Option(Words.kebab(kind), words.of("advice.kind", kind)))
                        .toList(),
                pack(company, recorded).pillars().stream()
                        .map(pillar -> new Option(pillar.id(), words.of(pillar.name()), words.of(pillar.meaning())))
                        .toList(),
                people.of(company).stream().map(CompanyPeople.Colleague::name).toList(),
                recorded == null
                        ? List.of()
                        : fates.of(recorded.enrolment(), visits.agreedAt(actor, List.of(recorded))),
                form.lines() + SPARE_LINES,
                List.of());
    }

    private Pack pack(CompanyId company, @Nullable RecordedVisit recorded) {
        Enrolled enrolled =
                recorded == null ? enrolments.current(company).orElseThrow() : enrolments.get(recorded.enrolment());
        return enrolments.packOf(enrolled);
    }

    private static List<Difference> differences(Words words, Pack pack, Visit yours, Visit theirs) {
        Differences all = new Differences();
        compare(all, words, "kind", words.of("advice.kind", yours.kind()), words.of("advice.kind", theirs.kind()));
        compare(all, words, "date", words.date(yours.date()), words.date(theirs.date()));
        compare(all, words, "hours", words.number(yours.hours()), words.number(theirs.hours()));
        compare(all, words, "people", String.join(", ", yours.people()), String.join(", ", theirs.people()));
        compare(all, words, "pillar", pillar(words, pack, yours), pillar(words, pack, theirs));
        compare(all, words, "agenda", words.of(yours.agenda()), words.of(theirs.agenda()));
        compare(all, words, "minutes", words.of(yours.minutes()), words.of(theirs.minutes()));
        return all.all();
    }

    private static void compare(Differences all, Words words, String field, String yours, String theirs) {
        all.compare(words.of("advice.field." + field), yours, theirs);
    }

    private static String pillar(Words words, Pack pack, Visit visit) {
        return pack.findPillar(visit.pillar())
                .map(pillar -> words.of(pillar.name()))
                .orElse("");
    }
}
