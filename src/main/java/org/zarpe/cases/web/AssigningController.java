package org.zarpe.cases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.RunCases;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.web.AssessorsPage.Named;
import org.zarpe.cases.web.FormDesk.Form;
import org.zarpe.cases.web.FormDesk.Sent;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Naming assessors, and letting them go again before they have written anything. */
@RestController
@RequestMapping("/companies/{company}/case/assessors")
class AssigningController {

    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private final FormDesk desk;
    private final RunCases running;
    private final Candidates candidates;
    private final People people;
    private final Dictionary dictionary;

    AssigningController(FormDesk desk, RunCases running, Candidates candidates, People people, Dictionary dictionary) {
        this.desk = desk;
        this.running = running;
        this.candidates = candidates;
        this.people = people;
        this.dictionary = dictionary;
    }

    @GetMapping
    ResponseEntity<Page> form(Actor actor, Language language, @PathVariable CompanyId company) {
        return desk.give(actor, company, form(actor, dictionary.in(language)));
    }

    @PostMapping
    ResponseEntity<Page> assign(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam Map<String, String> written) {
        return desk.take(
                actor,
                language,
                company,
                form(actor, dictionary.in(language)),
                written,
                sent -> person(sent)
                        .then(person -> part(sent)
                                .then(first -> running.assign(
                                        actor, company, sent.id(), person, first, sent.words(), sent.seen()))));
    }

    @PostMapping("/release")
    ResponseEntity<Page> release(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam Map<String, String> written) {
        return desk.take(
                actor,
                language,
                company,
                form(actor, dictionary.in(language)),
                written,
                sent -> person(sent)
                        .then(person -> running.release(actor, company, sent.id(), person, sent.words(), sent.seen())));
    }

    private static Outcome<PersonId> person(Sent sent) {
        return sent.fields()
                .id("person")
                .map(PersonId::new)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("person", "choose-one")));
    }

    private static Outcome<Boolean> part(Sent sent) {
        return switch (sent.fields().text("part")) {
            case FIRST -> Outcome.done(true);
            case SECOND -> Outcome.done(false);
            default -> Outcome.refused(Refusal.at("part", "choose-one"));
        };
    }

    private Form form(Actor actor, Words words) {
        return new Form(Permission.RUN_CASES, one -> one.allows(CaseStep.ASSESSOR_ASSIGNED), (sheet, kept) -> {
            AccreditationCase one = kept.opened();
            List<Candidate> all = candidates.assessors(actor, kept, words);
            return new AssessorsPage(
                    sheet,
                    one.allows(CaseStep.ASSESSOR_ASSIGNED),
                    named(one.firstAssessor()),
                    named(one.secondAssessor()),
                    all.stream()
                            .filter(Candidate::isFree)
                            .map(each -> new Option(each.id(), each.name(), each.notes()))
                            .toList(),
                    all.stream().filter(each -> !each.isFree()).toList(),
                    parts(one, words));
        });
    }

    private static List<Option> parts(AccreditationCase one, Words words) {
        List<Option> parts = new ArrayList<>();
        if (one.firstAssessor().isEmpty()) {
            parts.add(new Option(FIRST, words.of("cases.assessors.first"), words.of("cases.assessors.first.means")));
        }
        if (one.secondAssessor().isEmpty()) {
            parts.add(new Option(SECOND, words.of("cases.assessors.second"), words.of("cases.assessors.second.means")));
        }
        return parts;
    }

    private @Nullable Named named(Optional<PersonId> person) {
        return person.map(one -> new Named(one.value().toString(), people.nameOf(one)))
                .orElse(null);
    }
}
