package org.zarpe.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.AskRecognition;
import org.zarpe.cases.RunCases;
import org.zarpe.cases.RunCases.Surveillance;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.cases.web.FormDesk.Form;
import org.zarpe.cases.web.FormDesk.Sent;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The steps of a case that need no more than words, a choice or a day; each at an address of its own. */
@RestController
@RequestMapping("/companies/{company}/case")
class StepController {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final FormDesk desk;
    private final RunCases running;
    private final AskRecognition asking;
    private final ReadyReading ready;
    private final Enrolments enrolments;
    private final Packs packs;
    private final Dictionary dictionary;
    private final Clock clock;

    StepController(
            FormDesk desk,
            RunCases running,
            AskRecognition asking,
            ReadyReading ready,
            Enrolments enrolments,
            Packs packs,
            Dictionary dictionary,
            Clock clock) {
        this.desk = desk;
        this.running = running;
        this.asking = asking;
        this.ready = ready;
        this.enrolments = enrolments;
        this.packs = packs;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping({
        "/readiness",
        "/return",
        "/surveillance",
        "/suspension",
        "/reinstatement",
        "/withdrawal",
        "/appeal",
        "/dropping"
    })
    ResponseEntity<Page> form(
            Actor actor, Language language, @PathVariable CompanyId company, HttpServletRequest request) {
        StepForm form = StepForm.at(request.getRequestURI());
        Typed typed = form == StepForm.SURVEILLANCE ? Typed.blank().with("day", LocalDate.now(clock)) : Typed.blank();
        return desk.give(actor, company, form(form, dictionary.in(language)), typed);
    }

    @PostMapping({
        "/readiness",
        "/return",
        "/surveillance",
        "/suspension",
        "/reinstatement",
        "/withdrawal",
        "/appeal",
        "/dropping"
    })
    ResponseEntity<Page> take(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            HttpServletRequest request,
            @RequestParam Map<String, String> written) {
        StepForm form = StepForm.at(request.getRequestURI());
        return desk.take(
                actor,
                language,
                company,
                form(form, dictionary.in(language)),
                written,
                sent -> taken(actor, company, form, sent));
    }

    private Outcome<?> taken(Actor actor, CompanyId company, StepForm form, Sent sent) {
        return switch (form) {
            case READINESS ->
                choice(sent).then(yes -> running.checkReady(actor, company, sent.id(), yes, sent.words(), sent.seen()));
            case RETURN -> running.sendBack(actor, company, sent.id(), sent.words(), sent.seen());
            case SURVEILLANCE -> survey(actor, company, sent);
            case SUSPENSION -> running.suspend(actor, company, sent.id(), sent.words(), sent.seen());
            case REINSTATEMENT -> running.reinstate(actor, company, sent.id(), sent.words(), sent.seen());
            case WITHDRAWAL -> running.withdraw(actor, company, sent.id(), sent.words(), sent.seen());
            case APPEAL -> asking.appeal(actor, company, sent.id(), sent.words(), sent.seen());
            case DROPPING -> asking.drop(actor, company, sent.id(), sent.words(), sent.seen());
        };
    }

    private Outcome<?> survey(Actor actor, CompanyId company, Sent sent) {
        return Days.read(sent.fields(), "day")
                .then(day -> choice(sent)
                        .then(holds -> running.survey(
                                actor, company, sent.id(), new Surveillance(day, holds, sent.words()), sent.seen())));
    }

    private static Outcome<Boolean> choice(Sent sent) {
        return switch (sent.fields().text("choice")) {
            case YES -> Outcome.done(true);
            case NO -> Outcome.done(false);
            default -> Outcome.refused(Refusal.at("choice", "choose-one"));
        };
    }

    private Form form(StepForm step, Words words) {
        return new Form(
                step.permission(),
                one -> one.allows(step.step()),
                (sheet, kept) -> new StepPage(
                        sheet,
                        step,
                        kept.opened().allows(step.step()),
                        step == StepForm.READINESS ? ready(kept, words) : List.of(),
                        step.isSaidByChoice() ? choices(step, words) : List.of()));
    }

    private List<ReadyLine> ready(Kept kept, Words words) {
        Enrolled enrolled = enrolments.get(kept.opened().enrolment());
        return ready.of(enrolled, packs.get(kept.opened().pack()), words);
    }

    private static List<Option> choices(StepForm form, Words words) {
        String key = "cases.form." + form.key();
        return List.of(
                new Option(YES, words.of(key + ".yes"), words.of(key + ".yes.means")),
                new Option(NO, words.of(key + ".no"), words.of(key + ".no.means")));
    }
}
