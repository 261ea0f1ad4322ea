package org.zarpe.programmes.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.application.OpenCall;
import org.zarpe.programmes.domain.Call;
import org.zarpe.programmes.queries.ProgrammeShelf;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;

/** The director's side of calls; the public one is {@link CallController}. */
@RestController
class CallsController {

    private final ProgrammeShelf shelf;
    private final OpenCall calls;
    private final Dictionary dictionary;

    CallsController(ProgrammeShelf shelf, OpenCall calls, Dictionary dictionary) {
        this.shelf = shelf;
        this.calls = calls;
        this.dictionary = dictionary;
    }

    @GetMapping("/cohorts/{cohort}/calls/new")
    CallFormPage blank(Actor actor, @PathVariable UUID cohort) {
        Typed typed = Typed.blank().with("id", CallId.next());
        return page(actor, PlanForm.blank(creation(cohort), typed), cohort);
    }

    @PostMapping("/cohorts/{cohort}/calls")
    ResponseEntity<Page> open(Actor actor, @PathVariable UUID cohort, @RequestParam Map<String, String> form) {
        WrittenDays written = WrittenDays.of(form);
        CallId id = written.fields().id("id").map(CallId::new).orElseGet(CallId::next);
        LocalDate opens = written.day("opens");
        LocalDate closes = written.day("closes");
        Outcome<CallId> opened = opens == null || closes == null
                ? Outcome.refused(written.faults().all())
                : calls.open(actor, id, new CohortId(cohort), opens, closes);
        return answer(actor, opened, PlanForm.blank(creation(cohort), Typed.of(form)), cohort);
    }

    @GetMapping("/cohorts/{cohort}/calls/{id}")
    CallFormPage edit(Actor actor, @PathVariable UUID cohort, @PathVariable UUID id) {
        Call call = shelf.call(actor, id);
        Typed typed = Typed.blank().with("opens", call.opens()).with("closes", call.closes());
        return page(actor, PlanForm.of(creation(cohort) + "/" + id, typed, call.version()), cohort);
    }

    @PostMapping("/cohorts/{cohort}/calls/{id}")
    ResponseEntity<Page> change(
            Actor actor,
            Language language,
            @PathVariable UUID cohort,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form) {
        WrittenDays written = WrittenDays.of(form);
        LocalDate opens = written.day("opens");
        LocalDate closes = written.day("closes");
        long seen = written.fields().version();
        PlanForm typed = PlanForm.of(creation(cohort) + "/" + id, Typed.of(form), seen);
        if (opens == null || closes == null) {
            return answer(actor, Outcome.refused(written.faults().all()), typed, cohort);
        }
        Outcome<CallId> changed = calls.change(actor, new CallId(id), opens, closes, seen);
        if (!changed.isStale()) {
            return answer(actor, changed, typed, cohort);
        }
        Call now = shelf.call(actor, id);
        var words = dictionary.in(language);
        PlanForm both = typed.stale(
                now.version(),
                new Difference(words.of("programmes.call.opens"), words.date(opens), words.date(now.opens())),
                new Difference(words.of("programmes.call.closes"), words.date(closes), words.date(now.closes())));
        return Answers.stale(page(actor, both, cohort));
    }

    private static String creation(UUID cohort) {
        return "/cohorts/" + cohort + "/calls";
    }

    private CallFormPage page(Actor actor, PlanForm form, UUID cohort) {
        return new CallFormPage(form, shelf.cohort(actor, cohort).programmeId());
    }

    private ResponseEntity<Page> answer(Actor actor, Outcome<CallId> outcome, PlanForm form, UUID cohort) {
        UUID programme = shelf.cohort(actor, cohort).programmeId();
        return switch (outcome) {
            case Outcome.Done<CallId> done -> Answers.seeOther("/programmes/" + programme);
            case Outcome.Refused<CallId> refused ->
                Answers.refused(new CallFormPage(form.refused(refused.reasons()), programme));
        };
    }
}
