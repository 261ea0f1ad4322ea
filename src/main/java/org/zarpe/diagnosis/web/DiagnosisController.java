package org.zarpe.diagnosis.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Score;
import org.zarpe.diagnosis.application.Diagnoses;
import org.zarpe.diagnosis.domain.Diagnosis;
import org.zarpe.diagnosis.domain.Questionnaire;
import org.zarpe.diagnosis.domain.Reply;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Dimension;
import org.zarpe.methodology.DimensionKind;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Reliability;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
@RequestMapping("/companies/{company}/diagnosis")
class DiagnosisController {

    private final CompanyFile.Cabinet cabinet;
    private final Enrolments enrolments;
    private final Diagnoses diagnoses;
    private final Dictionary dictionary;

    DiagnosisController(
            CompanyFile.Cabinet cabinet, Enrolments enrolments, Diagnoses diagnoses, Dictionary dictionary) {
        this.cabinet = cabinet;
        this.enrolments = enrolments;
        this.diagnoses = diagnoses;
        this.dictionary = dictionary;
    }

    @GetMapping
    Page page(Actor actor, Language language, @PathVariable UUID company) {
        CompanyFile file = cabinet.open(actor, new CompanyId(company), "diagnosis");
        Optional<Enrolled> current = enrolments.current(new CompanyId(company));
        return current.isEmpty() ? none(file) : page(actor, file, current.get(), dictionary.in(language));
    }

    private static DiagnosisPage none(CompanyFile file) {
        return new DiagnosisPage(
                file,
                false,
                false,
                List.of(),
                List.of(),
                Scored.NONE,
                Scored.NONE,
                List.of(),
                Scored.NONE,
                null,
                false,
                null);
    }

    private DiagnosisPage page(Actor actor, CompanyFile file, Enrolled enrolled, Words words) {
        Diagnosis diagnosis = diagnoses.of(actor, enrolled);
        DiagnosisView view = new DiagnosisView(diagnosis, enrolled.company(), words);
        List<ScoreRow> drivers = view.dimensions(DimensionKind.DRIVER);
        List<ScoreRow> factors = view.dimensions(DimensionKind.FACTOR);
        List<ScoreRow> foundations = view.foundations();
        return new DiagnosisPage(
                file,
                true,
                actor.may(Permission.ANSWER),
                new Finding(diagnosis, words).sentences(drivers, factors, foundations),
                view.instruments(enrolled),
                view.scored(drivers),
                view.scored(factors),
                foundations,
                view.scored(view.reliabilities()),
                view.radar(),
                view.radarIsPartial(),
                diagnosis.pack().declares("requirements")
                        ? "/companies/" + enrolled.company() + "/accreditation"
                        : null);
    }

    @GetMapping("/scores/foundation/{foundation}")
    Page foundation(Actor actor, Language language, @PathVariable UUID company, @PathVariable String foundation) {
        Opened opened = open(actor, language, company);
        Foundation one = opened.pack().foundation(foundation);
        return requirements(
                opened,
                one.name(),
                one.meaning(),
                reader -> opened.diagnosis.marks(reader).foundation(one));
    }

    @GetMapping("/scores/reliability/{reliability}")
    Page reliability(Actor actor, Language language, @PathVariable UUID company, @PathVariable String reliability) {
        Opened opened = open(actor, language, company);
        Reliability one = opened.pack().reliability(reliability);
        return requirements(
                opened,
                one.name(),
                one.meaning(),
                reader -> opened.diagnosis.marks(reader).reliability(one));
    }

    @GetMapping("/scores/dimension/{dimension}")
    Page dimension(Actor actor, Language language, @PathVariable UUID company, @PathVariable String dimension) {
        Opened opened = open(actor, language, company);
        Dimension one = opened.pack()
                .dimensions()
                .filter(each -> each.id().equals(dimension))
                .findFirst()
                .orElseThrow();
        Questionnaire asking = opened.diagnosis.asking(one);
        Spoken spoken = new Spoken(opened.words, opened.pack().scale());
        Function<String, Item> item = id -> asking.instrument().item(id);
        return new ScoreSheet(
                        opened.pack().scale(),
                        opened.words,
                        id -> item.apply(id).text(),
                        id -> one.name(),
                        (id, mark) -> spoken.of(item.apply(id), reply(mark)))
                .page(opened.file, one.name(), one.meaning(), byReader(reader -> asking.score(one, reader)));
    }

    private static Reply reply(Mark mark) {
        return mark instanceof Mark.Level(int level) ? new Reply.Level(level) : Reply.OPEN;
    }

    private static Page requirements(Opened opened, Text name, Text meaning, Function<Reader, Optional<Score>> scores) {
        Spoken spoken = new Spoken(opened.words, opened.pack().scale());
        return new ScoreSheet(
                        opened.pack().scale(),
                        opened.words,
                        id -> opened.pack().requirement(id).name(),
                        id -> opened.pack()
                                .foundation(opened.pack().requirement(id).foundation())
                                .name(),
                        (id, mark) -> spoken.of(opened.pack().requirement(id), mark))
                .page(opened.file, name, meaning, byReader(scores));
    }

    /** The readers who read something; the adviser's open sheet where nobody did. */
    private static Map<Reader, Score> byReader(Function<Reader, Optional<Score>> scores) {
        Map<Reader, Score> read = new LinkedHashMap<>();
        Arrays.stream(Reader.values())
                .forEach(reader -> scores.apply(reader)
                        .filter(score -> !score.isBlank())
                        .ifPresent(score -> read.put(reader, score)));
        if (read.isEmpty()) {
            scores.apply(Reader.ADVISER).ifPresent(score -> read.put(Reader.ADVISER, score));
        }
        return read;
    }

    private Opened open(Actor actor, Language language, UUID company) {
        CompanyFile file = cabinet.open(actor, new CompanyId(company), "diagnosis");
        Enrolled enrolled = enrolments
                .current(new CompanyId(company))
                .orElseThrow(() -> new NoSuchElementException("no enrolment of " + company));
        return new Opened(file, diagnoses.of(actor, enrolled), dictionary.in(language));
    }

    private record Opened(CompanyFile file, Diagnosis diagnosis, Words words) {
        Pack pack() {
            return diagnosis.pack();
        }
    }
}
