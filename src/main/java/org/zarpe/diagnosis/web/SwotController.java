package org.zarpe.diagnosis.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.diagnosis.application.Diagnoses;
import org.zarpe.diagnosis.application.SeeSwot;
import org.zarpe.diagnosis.domain.SwotItem;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
@RequestMapping("/companies/{company}/swot")
class SwotController {

    private final CompanyFile.Cabinet cabinet;
    private final Enrolments enrolments;
    private final Diagnoses diagnoses;
    private final SeeSwot see;
    private final DrawSwot draw;
    private final Dictionary dictionary;

    SwotController(
            CompanyFile.Cabinet cabinet,
            Enrolments enrolments,
            Diagnoses diagnoses,
            SeeSwot see,
            DrawSwot draw,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.enrolments = enrolments;
        this.diagnoses = diagnoses;
        this.see = see;
        this.draw = draw;
        this.dictionary = dictionary;
    }

    @GetMapping
    Page page(Actor actor, Language language, @PathVariable UUID company) {
        CompanyFile file = cabinet.open(actor, new CompanyId(company), "swot");
        Optional<Enrolled> enrolled = enrolments.current(new CompanyId(company));
        if (enrolled.isEmpty()) {
            return new SwotPage(file, false, false, List.of());
        }
        SwotSources sources = sources(enrolled.get(), language);
        List<SwotItem> items = see.board(enrolled.get().id());
        return new SwotPage(
                file,
                true,
                !actor.is(Role.ASSESSOR),
                Arrays.stream(Quadrant.values())
                        .map(quadrant -> new SwotPage.Square(quadrant, points(quadrant, items, sources)))
                        .toList());
    }

    private static List<SwotPage.Point> points(Quadrant quadrant, List<SwotItem> all, SwotSources sources) {
        List<SwotItem> items =
                all.stream().filter(item -> item.quadrant() == quadrant).toList();
        return IntStream.range(0, items.size())
                .mapToObj(place -> {
                    SwotItem item = items.get(place);
                    SwotEntry entry = item.entry();
                    return new SwotPage.Point(
                            item.id(),
                            sources.words().of(entry.text()),
                            entry.importance(),
                            sources.say(entry.source()),
                            item.version(),
                            place == 0,
                            place == items.size() - 1);
                })
                .toList();
    }

    @GetMapping("/new")
    Page blank(Actor actor, Language language, @PathVariable UUID company, @RequestParam @Nullable Quadrant quadrant) {
        Typed form =
                Typed.blank().with("quadrant", quadrant).with("importance", 2).with("source", SwotSource.Kind.REPORTED);
        return form(actor, language, company, Ids.next(), null, form, List.of());
    }

    @GetMapping("/items/{id}")
    Page open(Actor actor, Language language, @PathVariable UUID company, @PathVariable UUID id) {
        SwotItem item = find(company, id).orElseThrow(() -> new NoSuchElementException("no SWOT item " + id));
        return form(actor, language, company, id, item.version(), typed(item.entry(), language), List.of());
    }

    private static Typed typed(SwotEntry entry, Language language) {
        boolean named = SwotSources.chosen(entry.source()).contains(":");
        return Typed.blank()
                .with("quadrant", entry.quadrant())
                .with("text", entry.text().in(language))
                .with("importance", entry.importance())
                .with("source", SwotSources.chosen(entry.source()))
                .with("reference", named ? "" : entry.source().reference());
    }

    @PostMapping("/items/{id}")
    ResponseEntity<Page> save(
            Actor actor,
            Language language,
            @PathVariable UUID company,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent) {
        Typed form = Typed.of(sent);
        Long version = form.has("version") ? number(form.value("version")) : null;
        Outcome<UUID> outcome = wording(company, id, form, language)
                .then(wording -> version == null
                        ? draw.add(actor, new CompanyId(company), id, wording)
                        : draw.reword(actor, new CompanyId(company), id, wording, version));
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/companies/" + company + "/swot#" + id);
            case Outcome.Refused<UUID>(List<Refusal> reasons) ->
                QuestionnaireView.isStale(reasons)
                        ? stale(actor, language, company, id, form)
                        : Answers.refused(
                                form(actor, language, company, id, version, form.refused(reasons), List.of()));
        };
    }

    /** Where the words stayed as they were shown, the other language's stay too; what was typed goes into both. */
    private Outcome<DrawSwot.Wording> wording(UUID company, UUID id, Typed form, Language language) {
        Optional<SwotSource> source = SwotSources.read(form.value("source"), form.value("reference"));
        Optional<Quadrant> quadrant = Arrays.stream(Quadrant.values())
                .filter(one -> one.name().equals(form.value("quadrant")))
                .findFirst();
        if (source.isEmpty()) {
            return Outcome.refused(Refusal.at("source", "choose-one"));
        }
        if (quadrant.isEmpty()) {
            return Outcome.refused(Refusal.at("quadrant", "choose-one"));
        }
        String words = form.value("text").strip().replace("\r\n", "\n");
        Text text = find(company, id)
                .map(item -> item.entry().text())
                .filter(kept -> kept.in(language).equals(words))
                .orElseGet(() -> new Text(words, words));
        return Outcome.done(
                new DrawSwot.Wording(quadrant.get(), text, (int) number(form.value("importance")), source.get()));
    }

    private static long number(String written) {
        return written.matches("\\d{1,9}") ? Long.parseLong(written) : 0;
    }

    private ResponseEntity<Page> stale(Actor actor, Language language, UUID company, UUID id, Typed form) {
        Optional<SwotItem> now = find(company, id);
        if (now.isEmpty()) {
            // archived meanwhile: there is nothing left to change
            return Answers.seeOther("/companies/" + company + "/swot");
        }
        SwotEntry entry = now.get().entry();
        Words words = dictionary.in(language);
        Typed theirs = typed(entry, language);
        List<Difference> differences = List.of(
                new Difference(words.of("diagnosis.swot.text"), form.value("text"), theirs.value("text")),
                new Difference(
                        words.of("diagnosis.quadrant"),
                        quadrantName(words, form.value("quadrant")),
                        words.of("diagnosis.quadrant", entry.quadrant())),
                new Difference(words.of("diagnosis.importance"), form.value("importance"), theirs.value("importance")));
        return Answers.stale(form(
                actor,
                language,
                company,
                id,
                now.get().version(),
                form,
                differences.stream()
                        .filter(difference -> !difference.yours().equals(difference.theirs()))
                        .toList()));
    }

    private static String quadrantName(Words words, String written) {
        return Arrays.stream(Quadrant.values())
                .filter(one -> one.name().equals(written))
                .map(one -> words.of("diagnosis.quadrant", one))
                .findFirst()
                .orElse(written);
    }

    @PostMapping("/items/{id}/place")
    ResponseEntity<Page> move(
            Actor actor,
            @PathVariable UUID company,
            @PathVariable UUID id,
            @RequestParam DrawSwot.Move move,
            @RequestParam long version) {
        draw.move(actor, new CompanyId(company), id, move, version);
        return Answers.seeOther("/companies/" + company + "/swot#" + id);
    }

    @PostMapping("/items/{id}/archive")
    ResponseEntity<Page> archive(
            Actor actor,
            Language language,
            @PathVariable UUID company,
            @PathVariable UUID id,
            @RequestParam long version) {
        Outcome<UUID> outcome = draw.archive(actor, new CompanyId(company), id, version);
        return outcome instanceof Outcome.Refused<UUID> && find(company, id).isPresent()
                ? stale(
                        actor,
                        language,
                        company,
                        id,
                        typed(find(company, id).orElseThrow().entry(), language))
                : Answers.seeOther("/companies/" + company + "/swot");
    }

    private SwotItemPage form(
            Actor actor,
            Language language,
            UUID company,
            UUID id,
            @Nullable Long version,
            Typed form,
            List<Difference> differences) {
        CompanyFile file = cabinet.open(actor, new CompanyId(company), "swot");
        Enrolled enrolled = enrolments
                .current(new CompanyId(company))
                .orElseThrow(() -> new NoSuchElementException("no enrolment of " + company));
        Words words = dictionary.in(language);
        return new SwotItemPage(
                file,
                id,
                version,
                form,
                Arrays.stream(Quadrant.values())
                        .map(one -> new Option(one.name(), words.of("diagnosis.quadrant", one)))
                        .toList(),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(one -> new Option(Integer.toString(one), words.of("diagnosis.importance." + one)))
                        .toList(),
                sources(enrolled, language).options(),
                differences);
    }

    private SwotSources sources(Enrolled enrolled, Language language) {
        return new SwotSources(diagnoses.of(enrolled), dictionary.in(language));
    }

    private Optional<SwotItem> find(UUID company, UUID id) {
        return enrolments.current(new CompanyId(company)).flatMap(enrolled -> see.item(enrolled.id(), id));
    }
}
