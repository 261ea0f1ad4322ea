package org.zarpe.training.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.training.Attendee;
import org.zarpe.training.RecordSession;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;
import org.zarpe.training.domain.RecordedSession;
import org.zarpe.training.queries.RecordedTraining;

/** The form of a session. */
@RestController
@RequestMapping("/companies/{company}/training/sessions")
class SessionController {

    private static final int SPARE_LINES = 2;
    private static final int MORE_LINES = 6;

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CompanyPeople people;
    private final Enrolments enrolments;
    private final RecordedTraining training;
    private final RecordSession keep;
    private final Dictionary dictionary;

    SessionController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CompanyPeople people,
            Enrolments enrolments,
            RecordedTraining training,
            RecordSession keep,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.people = people;
        this.enrolments = enrolments;
        this.training = training;
        this.keep = keep;
        this.dictionary = dictionary;
    }

    @GetMapping
    ResponseEntity<Page> list(@PathVariable CompanyId company) {
        return Answers.seeOther(tab(company));
    }

    @GetMapping("/new")
    SessionPage blank(Actor actor, Language language, @PathVariable CompanyId company) {
        Typed typed = Typed.blank().with("held", "held");
        return page(actor, company, Ids.next(), null, new SessionForm(typed, team(company, null), null, language));
    }

    @GetMapping("/{id}")
    SessionPage open(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID id) {
        RecordedSession recorded = training.get(actor, company, id);
        Typed typed = SessionForm.written(recorded.session(), dictionary.in(language));
        return page(
                actor,
                company,
                id,
                recorded,
                new SessionForm(typed, team(company, recorded), recorded.session(), language));
    }

    @PostMapping
    ResponseEntity<Page> record(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent) {
        SessionForm form = SessionForm.of(sent, team(company, null), null, language);
        if (form.typed().has("more")) {
            return Answers.page(page(actor, company, id, null, form).with(MORE_LINES));
        }
        return switch (form.read().then(session -> keep.record(actor, company, id, session))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(tab(company) + "#s" + id);
            case Outcome.Refused<UUID> refused ->
                Answers.refused(page(actor, company, id, null, form).refused(refused.reasons()));
        };
    }

    @PostMapping("/{id}")
    ResponseEntity<Page> change(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent) {
        RecordedSession recorded = training.get(actor, company, id);
        SessionForm form = SessionForm.of(sent, team(company, recorded), recorded.session(), language);
        long version = form.version();
        SessionPage page = page(actor, company, id, recorded, form).sentFrom(version);
        if (form.typed().has("more")) {
            return Answers.page(page.with(MORE_LINES));
        }
        Outcome<Session> read = form.read();
        return switch (read.then(session -> keep.change(actor, company, id, version, session))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(tab(company) + "#s" + id);
            case Outcome.Refused<UUID>(List<Refusal> reasons) ->
                reasons.contains(Refusal.stale())
                        ? Answers.stale(page.sentFrom(recorded.version())
                                .beside(new SessionWords(dictionary.in(language), pack(company, recorded))
                                        .differences(read.orThrow(), recorded.session())))
                        : Answers.refused(page.refused(reasons));
        };
    }

    private SessionPage page(
            Actor actor, CompanyId company, UUID id, @Nullable RecordedSession recorded, SessionForm form) {
        access.must(actor, Permission.RECORD_TRAINING, company);
        CompanyFile file = cabinet.open(actor, company, "training");
        Words words = dictionary.in(form.language());
        Pack pack = pack(company, recorded);
        return new SessionPage(
                file,
                id,
                recorded == null ? null : recorded.version(),
                form.typed(),
                Arrays.stream(SessionKind.values())
                        .map(kind -> new Option(
                                Words.kebab(kind),
                                words.of("training.kind", kind),
                                words.of("training.kind-hint", kind)))
                        .toList(),
                people(form, company),
                form.candidates().stream()
                        .map(one -> new Option(SessionForm.value(one), one.name()))
                        .toList(),
                pack.competences(),
                pack.scale().levels(),
                form.lines() + SPARE_LINES,
                List.of());
    }

    private List<SessionPage.Tick> people(SessionForm form, CompanyId company) {
        List<CompanyPeople.Colleague> team = people.of(company);
        return form.people().stream()
                .map(one -> new SessionPage.Tick(
                        "person." + one.person(),
                        one.name(),
                        team.stream()
                                .filter(colleague -> colleague.id().equals(one.person()))
                                .map(CompanyPeople.Colleague::position)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Those of the company file, and those who came and have left the company since. */
    private List<Attendee> team(CompanyId company, @Nullable RecordedSession recorded) {
        Map<UUID, Attendee> team = new LinkedHashMap<>();
        if (recorded != null) {
            recorded.session().people().stream()
                    .filter(one -> one.person() != null)
                    .forEach(one -> team.put(one.person(), one));
        }
        people.of(company).forEach(one -> team.putIfAbsent(one.id(), new Attendee(one.id(), one.name())));
        return List.copyOf(team.values());
    }

    private Pack pack(CompanyId company, @Nullable RecordedSession recorded) {
        return enrolments.packOf(
                recorded == null
                        ? enrolments.current(company).orElseThrow()
                        : enrolments.get(new EnrolmentId(recorded.enrolment())));
    }

    private static String tab(CompanyId company) {
        return "/companies/" + company + "/training";
    }
}
