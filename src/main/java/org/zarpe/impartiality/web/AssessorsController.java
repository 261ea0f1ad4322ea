package org.zarpe.impartiality.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.KeepAssessors;
import org.zarpe.impartiality.Profile;
import org.zarpe.impartiality.queries.Independence;
import org.zarpe.impartiality.queries.IndependenceReader;
import org.zarpe.impartiality.queries.TieReader;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** Those who assess and decide: what they can do, how much they have to do, what ties them. */
@RestController
@RequestMapping(AssessorsController.HERE)
class AssessorsController {

    static final String HERE = "/assessors";

    private final IndependenceReader reader;
    private final TieReader ties;
    private final KeepAssessors keep;
    private final Packs packs;
    private final Dictionary dictionary;
    private final Clock clock;

    AssessorsController(
            IndependenceReader reader,
            TieReader ties,
            KeepAssessors keep,
            Packs packs,
            Dictionary dictionary,
            Clock clock) {
        this.reader = reader;
        this.ties = ties;
        this.keep = keep;
        this.packs = packs;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping
    AssessorsPage all(Actor actor) {
        Map<Boolean, List<AssessorLine>> lines = reader.everybody(actor).stream()
                .map(person -> new AssessorLine(person, today()))
                .collect(Collectors.partitioningBy(AssessorLine::assesses));
        return new AssessorsPage(
                lines.getOrDefault(true, List.of()), lines.getOrDefault(false, List.of()), ties.years(actor));
    }

    @GetMapping("/{person}")
    AssessorPage one(Actor actor, Language language, @PathVariable UUID person) {
        Independence known = reader.one(actor, new PersonId(person));
        Profile profile = known.profile();
        Typed typed = profile == null ? Typed.blank() : ProfileForm.written(profile);
        return page(actor, language, known, typed, List.of());
    }

    @PostMapping("/{person}")
    ResponseEntity<Page> describe(
            Actor actor, Language language, @PathVariable UUID person, @RequestParam Map<String, String> sent) {
        actor.must(Permission.KEEP_ASSESSORS);
        PersonId assessor = new PersonId(person);
        long version = new WrittenFields(sent, new Faults()).version();
        Set<String> known = Stream.concat(
                        named(Pack::foundations, Foundation::id, Foundation::name).keySet().stream(),
                        named(Pack::processes, KeyProcess::id, KeyProcess::name).keySet().stream())
                .collect(Collectors.toSet());
        Outcome<PersonId> outcome =
                ProfileForm.read(sent, known).then(described -> keep.describe(actor, assessor, described, version));
        if (outcome instanceof Outcome.Refused<PersonId> refused) {
            Independence now = reader.one(actor, assessor);
            Profile profile = now.profile();
            Typed typed = Typed.of(sent).refused(refused.reasons());
            return refused.isStale()
                    ? Answers.stale(page(actor, language, now, typed, differences(typed, profile, language)))
                    : Answers.refused(page(actor, language, now, typed, List.of()));
        }
        return Answers.seeOther(HERE + "/" + person);
    }

    private AssessorPage page(
            Actor actor, Language language, Independence known, Typed typed, List<Difference> differences) {
        Words words = dictionary.in(language);
        Profile profile = known.profile();
        return new AssessorPage(
                new AssessorLine(known, today()),
                ties.years(actor),
                TieBar.of(known, today()),
                profile == null ? 0 : profile.version(),
                typed,
                options(ProfileForm.FOUNDATION, named(Pack::foundations, Foundation::id, Foundation::name), words),
                options(ProfileForm.PROCESS, named(Pack::processes, KeyProcess::id, KeyProcess::name), words),
                Arrays.stream(Language.values())
                        .map(one -> new Option(
                                ProfileForm.LANGUAGE + one.tag(), words.of("impartiality.language." + one.tag())))
                        .toList(),
                profile == null
                        ? List.of()
                        : new TreeSet<>(profile.competence().chapters())
                                .stream()
                                        .map(chapter -> words.of("hs.chapter." + chapter))
                                        .toList(),
                differences);
    }

    private List<Difference> differences(Typed yours, @Nullable Profile profile, Language language) {
        Words words = dictionary.in(language);
        Typed theirs = profile == null ? Typed.blank() : ProfileForm.written(profile);
        Map<String, Text> foundations = named(Pack::foundations, Foundation::id, Foundation::name);
        Map<String, Text> processes = named(Pack::processes, KeyProcess::id, KeyProcess::name);
        return new Differences()
                .compare(
                        words.of("impartiality.field.foundations"),
                        ticked(yours, ProfileForm.FOUNDATION, foundations, words),
                        ticked(theirs, ProfileForm.FOUNDATION, foundations, words))
                .compare(
                        words.of("impartiality.field.processes"),
                        ticked(yours, ProfileForm.PROCESS, processes, words),
                        ticked(theirs, ProfileForm.PROCESS, processes, words))
                .compare(words.of("impartiality.field.chapters"), yours.value("chapters"), theirs.value("chapters"))
                .compare(words.of("impartiality.field.since"), yours.value("since"), theirs.value("since"))
                .compare(words.of("impartiality.field.most"), yours.value("mostOpen"), theirs.value("mostOpen"))
                .all();
    }

    private static String ticked(Typed typed, String prefix, Map<String, Text> names, Words words) {
        return names.entrySet().stream()
                .filter(one -> typed.has(prefix + one.getKey()))
                .map(one -> words.of(one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static List<Option> options(String prefix, Map<String, Text> names, Words words) {
        return names.entrySet().stream()
                .map(one -> new Option(prefix + one.getKey(), words.of(one.getValue())))
                .toList();
    }

    /** What all methods in use call by an id, each once, in their order. */
    private <T> Map<String, Text> named(Function<Pack, List<T>> parts, Function<T, String> id, Function<T, Text> name) {
        Map<String, Text> all = new LinkedHashMap<>();
        packs.published().stream()
                .map(PackRef::id)
                .distinct()
                .flatMap(one -> packs.latest(one).stream())
                .filter(pack -> pack.accreditation().isPresent())
                .flatMap(pack -> parts.apply(pack).stream())
                .forEach(part -> all.putIfAbsent(id.apply(part), name.apply(part)));
        return all;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
