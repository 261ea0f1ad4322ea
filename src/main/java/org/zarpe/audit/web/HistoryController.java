package org.zarpe.audit.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.audit.application.ReadHistory;
import org.zarpe.audit.domain.Recorded;
import org.zarpe.audit.web.Told.Change;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Csv;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
class HistoryController {
    private static final int PAGE = 40;
    private static final int EXPORT = 10_000;
    private static final List<String> AREAS = List.of(
            "companies",
            "programmes",
            "diagnosis",
            "internationalisation",
            "plans",
            "processes",
            "improvement",
            "reviews",
            "training",
            "advice",
            "results",
            "accreditation",
            "evidence",
            "cases",
            "certificates",
            "identity",
            "privacy");

    private final CompanyFile.Cabinet cabinet;
    private final ReadHistory history;
    private final People people;
    private final Packs packs;
    private final Dictionary dictionary;
    private final Clock clock;

    HistoryController(
            CompanyFile.Cabinet cabinet,
            ReadHistory history,
            People people,
            Packs packs,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.history = history;
        this.people = people;
        this.packs = packs;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/companies/{company}/history")
    HistoryPage page(
            Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> asked) {
        HistoryForm form = HistoryForm.of(asked);
        CompanyFile file = cabinet.open(actor, new CompanyId(company), HistoryTab.KEY);
        Words words = dictionary.in(language);
        List<Recorded> entries = history.of(actor, file.company().id(), form.question(clock.getZone(), PAGE + 1));
        boolean more = entries.size() > PAGE;
        List<Recorded> shown = more ? entries.subList(0, PAGE) : entries;
        String address = "/companies/" + company + "/history";
        return new HistoryPage(
                file,
                storyteller(actor, file.company().id(), words).tell(shown),
                form.typed(),
                AREAS.stream()
                        .map(area -> new Option(area, words.of("audit.area." + area)))
                        .toList(),
                history.people(actor, file.company().id()).stream()
                        .map(person -> new Option(person.value().toString(), people.nameOf(person)))
                        .sorted(Comparator.comparing(Option::label))
                        .toList(),
                more ? form.at(address, shown.getLast().id()) : null,
                form.at(address + ".csv", null));
    }

    @GetMapping("/companies/{company}/history.csv")
    ResponseEntity<String> file(
            Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> asked) {
        HistoryForm form = HistoryForm.of(asked);
        Words words = dictionary.in(language);
        CompanyId of = new CompanyId(company);
        List<Told> told =
                storyteller(actor, of, words).tell(history.of(actor, of, form.question(clock.getZone(), EXPORT)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        told.forEach(one -> one.changes().forEach(change -> rows.add(row(one, change))));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("zarpe-history-" + language.tag() + ".csv")
                                .build()
                                .toString())
                .body(Csv.written(
                        List.of("when", "who", "what", "column", "before", "after", "because", "seq", "entry").stream()
                                .map(column -> words.of("audit.csv." + column))
                                .toList(),
                        rows));
    }

    private static List<@Nullable Object> row(Told told, Change change) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(
                row,
                told.when(),
                told.who(),
                told.sentence(),
                change.column(),
                change.before(),
                change.after(),
                told.because(),
                told.seq(),
                told.entry());
        return row;
    }

    private Storyteller storyteller(Actor actor, CompanyId company, Words words) {
        Map<UUID, String> names = new ConcurrentHashMap<>();
        return new Storyteller(
                words,
                new ColumnWords(words, dictionary.keys(words.language()), new MethodWords(packs)),
                history.method(actor, company).orElse(null),
                person -> names.computeIfAbsent(person, known -> people.nameOf(new PersonId(known))),
                clock.getZone());
    }
}
