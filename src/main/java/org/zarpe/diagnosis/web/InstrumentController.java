package org.zarpe.diagnosis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.diagnosis.AnswerItem;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.application.Diagnoses;
import org.zarpe.diagnosis.application.Openness;
import org.zarpe.diagnosis.domain.Diagnosis;
import org.zarpe.diagnosis.domain.Questionnaire;
import org.zarpe.identity.Actor;
import org.zarpe.identity.BrowserSecrets;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Dimension;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;

/** Questionnaires: each answer by itself where a script sends it, a section at a time where none runs. */
@RestController
@RequestMapping("/enrolments/{enrolment}/instruments/{instrument}")
class InstrumentController {

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final CompanyFile.Cabinet cabinet;
    private final Diagnoses diagnoses;
    private final AnswerItem answers;
    private final BrowserSecrets secrets;
    private final Dictionary dictionary;

    InstrumentController(
            Enrolments enrolments,
            CompanyAccess access,
            CompanyFile.Cabinet cabinet,
            Diagnoses diagnoses,
            AnswerItem answers,
            BrowserSecrets secrets,
            Dictionary dictionary) {
        this.enrolments = enrolments;
        this.access = access;
        this.cabinet = cabinet;
        this.diagnoses = diagnoses;
        this.answers = answers;
        this.secrets = secrets;
        this.dictionary = dictionary;
    }

    @GetMapping
    Page page(Actor actor, Language language, @PathVariable UUID enrolment, @PathVariable String instrument) {
        return page(actor, language, enrolment, instrument, Map.of(), List.of());
    }

    @PostMapping("/sections/{dimension}")
    ResponseEntity<Page> saveSection(
            Actor actor,
            Language language,
            @PathVariable UUID enrolment,
            @PathVariable String instrument,
            @PathVariable String dimension,
            @RequestParam Map<String, String> sent) {
        Enrolled enrolled = enrolments.get(new EnrolmentId(enrolment));
        access.must(actor, Permission.ANSWER, enrolled.company());
        Instrument asked = enrolments.packOf(enrolled).instrument(instrument);
        Dimension section = asked.dimension(dimension);
        Faults faults = new Faults();
        for (Item item : asked.itemsOf(section)) {
            String typed = sent.get(item.id());
            if (typed != null
                    && answers.answer(
                                    actor,
                                    given(enrolled, instrument, item.id(), typed, sent.get("version." + item.id())))
                            instanceof Outcome.Refused<Long>(List<Refusal> reasons)) {
                faults.add(reasons);
            }
        }
        if (faults.none()) {
            return Answers.seeOther(
                    "/enrolments/" + enrolment + "/instruments/" + instrument + "#" + after(asked, section));
        }
        Page again = page(actor, language, enrolment, instrument, sent, faults.all());
        return QuestionnaireView.isStale(faults.all()) ? Answers.stale(again) : Answers.refused(again);
    }

    @PostMapping("/answers/{item}")
    ResponseEntity<Page> saveAnswer(
            Actor actor,
            Language language,
            @PathVariable UUID enrolment,
            @PathVariable String instrument,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String value,
            @RequestParam @Nullable String version,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        Enrolled enrolled = enrolments.get(new EnrolmentId(enrolment));
        Outcome<Long> outcome = answers.answer(actor, given(enrolled, instrument, item, value, version));
        List<Refusal> reasons = outcome instanceof Outcome.Refused<Long>(List<Refusal> why) ? why : List.of();
        HttpStatus status = reasons.isEmpty()
                ? HttpStatus.OK
                : QuestionnaireView.isStale(reasons) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        if (part == null) {
            return reasons.isEmpty()
                    ? Answers.seeOther("/enrolments/" + enrolment + "/instruments/" + instrument + "#" + item)
                    : ResponseEntity.status(status)
                            .body(page(actor, language, enrolment, instrument, Map.of(item, value), reasons));
        }
        return ResponseEntity.status(status).body(part(actor, language, enrolled, instrument, item, value, reasons));
    }

    private static AnswerItem.Given given(
            Enrolled enrolled, String instrument, String item, String typed, @Nullable String version) {
        long known = version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
        return new AnswerItem.Given(enrolled.id(), instrument, item, typed, known);
    }

    private SavedPart part(
            Actor actor,
            Language language,
            Enrolled enrolled,
            String instrument,
            String item,
            String typed,
            List<Refusal> reasons) {
        Questionnaire now = questionnaire(diagnoses.of(actor, enrolled), instrument);
        Reader reader = Openness.readerFor(actor);
        QuestionnaireView view = new QuestionnaireView(now, reader, dictionary.in(language));
        Item answered = now.instrument().item(item);
        boolean stale = QuestionnaireView.isStale(reasons);
        return new SavedPart(
                item,
                view.version(answered),
                now.progress(reader),
                now.progress(),
                now.instrument().items().stream()
                        .filter(one -> !now.asks(one))
                        .map(Item::id)
                        .toList(),
                now.instrument().dimensions().stream()
                        .map(section -> new SavedPart.SectionProgress(section.id(), now.progress(section, reader)))
                        .toList(),
                stale ? List.of() : reasons,
                stale ? view.clash(answered, typed) : null);
    }

    private InstrumentPage page(
            Actor actor,
            Language language,
            UUID enrolment,
            String instrument,
            Map<String, String> sent,
            List<Refusal> reasons) {
        Enrolled enrolled = enrolments.get(new EnrolmentId(enrolment));
        CompanyFile file = cabinet.open(actor, enrolled.company(), "diagnosis");
        Diagnosis diagnosis = diagnoses.of(actor, enrolled);
        Questionnaire now = questionnaire(diagnosis, instrument);
        Reader reader = Openness.readerFor(actor);
        Typed faults = new Typed(Map.of(), reasons);
        Refusal closed = Openness.of(enrolled, diagnosis.pack(), now.instrument())
                        instanceof Outcome.Refused<Enrolled>(List<Refusal> why)
                ? why.getFirst()
                : null;
        return new InstrumentPage(
                file,
                enrolment,
                actor.person().value(),
                secrets.of(actor),
                now.instrument(),
                reader == Reader.SELF,
                new QuestionnaireView(now, reader, dictionary.in(language)).sections(new LinkedHashMap<>(sent), faults),
                now.progress(reader),
                now.progress(),
                now.firstOpen(reader).map(Item::id).orElse(null),
                closed,
                faults);
    }

    private static Questionnaire questionnaire(Diagnosis diagnosis, String instrument) {
        return diagnosis.find(instrument).orElseThrow();
    }

    private static String after(Instrument instrument, Dimension section) {
        int next = instrument.dimensions().indexOf(section) + 1;
        return next < instrument.dimensions().size()
                ? instrument.dimensions().get(next).id()
                : "end";
    }
}
