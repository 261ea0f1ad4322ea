package org.zarpe.evidence.web;

import java.util.Map;
import java.util.UUID;
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
import org.zarpe.evidence.AskForEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** All evidence of a company, and what is asked of it. */
@RestController
@RequestMapping("/companies/{company}/evidence")
class ShelfController {

    private final ShelfReading reading;
    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final AskForEvidence asking;
    private final Dictionary dictionary;

    ShelfController(
            ShelfReading reading,
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            AskForEvidence asking,
            Dictionary dictionary) {
        this.reading = reading;
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.asking = asking;
        this.dictionary = dictionary;
    }

    @GetMapping
    ShelfPage page(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "") String show) {
        return reading.page(actor, language, company, ShelfFilter.of(show), Map.of(), Typed.blank());
    }

    @GetMapping("/requests/new")
    AskPage question(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "") String requirement) {
        return ask(actor, language, company, Ids.next(), Typed.blank().with("requirement", requirement));
    }

    @PostMapping("/requests")
    ResponseEntity<Page> ask(
            Actor actor, Language language, @PathVariable CompanyId company, @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.JUDGE_EVIDENCE, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        UUID id = fields.id("id").orElseGet(Ids::next);
        PartialDate due = fields.date("due");
        String requirement = fields.text("requirement");
        faults.atIf(due == null && !faults.has("due"), "due", "required")
                .atIf(due != null && due.day() == null, "due", "date-malformed")
                .atIf(enrolments.packOf(enrolled).findRequirement(requirement).isEmpty(), "requirement", "choose-one");
        Outcome<UUID> outcome = due == null || !faults.none()
                ? Outcome.refused(faults.all())
                : asking.ask(
                        actor,
                        enrolled.id(),
                        id,
                        requirement,
                        fields.text("words").replace("\r\n", "\n"),
                        due.earliest());
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.shelf(company));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(ask(actor, language, company, id, Typed.of(sent).refused(refused.reasons())));
        };
    }

    @PostMapping("/requests/{request}/cancellation")
    ResponseEntity<Page> cancel(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID request,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.JUDGE_EVIDENCE, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        WrittenFields fields = new WrittenFields(sent, new Faults());
        Outcome<UUID> outcome = asking.cancel(actor, enrolled.id(), request, fields.text("reason"), fields.version());
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.shelf(company));
            case Outcome.Refused<UUID> refused -> {
                Typed typed = Typed.of(sent).refused(refused.reasons());
                boolean own = refused.reasons().stream().map(Refusal::field).allMatch("reason"::equals);
                ShelfPage page = reading.page(
                        actor,
                        language,
                        company,
                        ShelfFilter.STANDING,
                        own ? Map.of(request, typed) : Map.of(),
                        own ? Typed.blank() : typed);
                yield refused.isStale() ? Answers.stale(page) : Answers.refused(page);
            }
        };
    }

    private AskPage ask(Actor actor, Language language, CompanyId company, UUID id, Typed typed) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.JUDGE_EVIDENCE);
        Words words = dictionary.in(language);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        return new AskPage(
                file,
                id,
                typed,
                enrolments.packOf(enrolled).requirements().stream()
                        .map(one -> option(one, words))
                        .toList());
    }

    static Option option(Requirement requirement, Words words) {
        return new Option(requirement.id(), requirement.code() + " " + words.of(requirement.name()));
    }
}
