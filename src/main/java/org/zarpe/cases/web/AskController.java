package org.zarpe.cases.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.AskRecognition;
import org.zarpe.cases.AskRecognition.Sought;
import org.zarpe.cases.CaseId;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.certificates.Shown;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyLines;
import org.zarpe.companies.CompanyLines.Line;
import org.zarpe.companies.CompanyLines.Offer;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The manager of a company asks for it to be recognised: for which products, sites and processes, and what everybody may see. */
@RestController
@RequestMapping("/companies/{company}/case/application")
class AskController {

    private static final String PRODUCT = "product.";
    private static final String PROCESS = "process.";
    private static final String SHOWN = "shown.";

    private final CompanyFile.Cabinet cabinet;
    private final CompanyLines lines;
    private final ManagementSystem system;
    private final Enrolments enrolments;
    private final CaseReading reading;
    private final ReadyReading ready;
    private final AskRecognition asking;
    private final People people;
    private final Dictionary dictionary;

    AskController(
            CompanyFile.Cabinet cabinet,
            CompanyLines lines,
            ManagementSystem system,
            Enrolments enrolments,
            CaseReading reading,
            ReadyReading ready,
            AskRecognition asking,
            People people,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.lines = lines;
        this.system = system;
        this.enrolments = enrolments;
        this.reading = reading;
        this.ready = ready;
        this.asking = asking;
        this.people = people;
        this.dictionary = dictionary;
    }

    /** What it names is ticked as it is on file; nothing is shown to everybody unless somebody says so. */
    @GetMapping
    AskPage form(Actor actor, Language language, @PathVariable CompanyId company) {
        CompanyFile file = open(actor, company);
        Typed typed = Typed.blank().with("sites", file.company().town());
        for (Line<Offer> one : lines.products(actor, company)) {
            typed = typed.with(PRODUCT + one.id(), true);
        }
        for (OnMap one : processes(actor, company)) {
            typed = typed.with(PROCESS + one.id(), true);
        }
        return page(actor, language, file, Ids.next(), typed);
    }

    @PostMapping
    ResponseEntity<Page> ask(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam Map<String, String> written) {
        CompanyFile file = open(actor, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        UUID id = new WrittenFields(written, new Faults()).id("id").orElseGet(Ids::next);
        Outcome<CaseId> asked = asking.apply(actor, enrolled.id(), new CaseId(id), sought(actor, company, written));
        return switch (asked) {
            case Outcome.Done<CaseId> done -> Answers.seeOther(Addresses.of(company));
            case Outcome.Refused<CaseId> refused ->
                Answers.refused(
                        page(actor, language, file, id, Typed.of(written).refused(refused.reasons())));
        };
    }

    private Sought sought(Actor actor, CompanyId company, Map<String, String> written) {
        WrittenFields fields = new WrittenFields(written, new Faults());
        String words = fields.text("words");
        Set<Shown> shown = EnumSet.noneOf(Shown.class);
        offered().stream().filter(one -> fields.flag(SHOWN + Words.kebab(one))).forEach(shown::add);
        return new Sought(
                lines.products(actor, company).stream()
                        .filter(one -> fields.flag(PRODUCT + one.id()))
                        .map(one ->
                                new Product(one.content().name(), one.content().hsCode()))
                        .toList(),
                fields.text("sites")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                processes(actor, company).stream()
                        .filter(one -> fields.flag(PROCESS + one.id()))
                        .map(one -> one.terms().name())
                        .toList(),
                shown,
                new Text(words, words));
    }

    private AskPage page(Actor actor, Language language, CompanyFile file, UUID id, Typed typed) {
        CompanyId company = file.company().id();
        Words words = dictionary.in(language);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Pack pack = reading.recognising(enrolled);
        String operator = people.nameOf(actor.operator());
        return new AskPage(
                file,
                id,
                pack.accreditation()
                        .map(one -> one.certificate().sentence(new Text(operator, operator)))
                        .orElse(null),
                ready.of(enrolled, pack, words),
                lines.products(actor, company).stream()
                        .map(one -> new Option(
                                PRODUCT + one.id(), words.of(label(one.content())), unclassified(one, words)))
                        .toList(),
                processes(actor, company).stream()
                        .map(one -> new Option(
                                PROCESS + one.id(), words.of(one.terms().name())))
                        .toList(),
                offered().stream()
                        .map(one -> new Option(
                                SHOWN + Words.kebab(one),
                                words.of("cases.shown", one),
                                words.of("cases.shown-means", one)))
                        .toList(),
                typed);
    }

    private static Text label(Offer offer) {
        return new Product(offer.name(), offer.hsCode()).label();
    }

    private static @Nullable String unclassified(Line<Offer> one, Words words) {
        return Optional.ofNullable(one.content().hsCode()).isPresent() ? null : words.of("cases.ask.no-code");
    }

    /** All but an address on the web, which is given later, with the certificate. */
    private static List<Shown> offered() {
        return Arrays.stream(Shown.values()).filter(one -> one != Shown.WEBSITE).toList();
    }

    private List<OnMap> processes(Actor actor, CompanyId company) {
        return system.processes(actor, enrolments.current(company).orElseThrow()).stream()
                .filter(OnMap::inUse)
                .toList();
    }

    private CompanyFile open(Actor actor, CompanyId company) {
        return cabinet.open(actor, company, Addresses.TAB, Permission.ASK_RECOGNITION);
    }
}
