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
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Names;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.application.PlanCohort;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.queries.ProgrammeShelf;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;

@RestController
class CohortsController {

    private final ProgrammeShelf shelf;
    private final PlanCohort cohorts;
    private final Dictionary dictionary;

    CohortsController(ProgrammeShelf shelf, PlanCohort cohorts, Dictionary dictionary) {
        this.shelf = shelf;
        this.cohorts = cohorts;
        this.dictionary = dictionary;
    }

    @GetMapping("/programmes/{programme}/cohorts/new")
    CohortFormPage blank(Actor actor, @PathVariable UUID programme) {
        shelf.programme(actor, programme);
        Typed typed = Typed.blank().with("id", CohortId.next());
        return new CohortFormPage(PlanForm.blank(creation(programme), typed), programme);
    }

    @PostMapping("/programmes/{programme}/cohorts")
    ResponseEntity<Page> plan(Actor actor, @PathVariable UUID programme, @RequestParam Map<String, String> form) {
        shelf.programme(actor, programme);
        WrittenDays written = WrittenDays.of(form);
        CohortId id = written.fields().id("id").map(CohortId::new).orElseGet(CohortId::next);
        LocalDate starts = written.day("starts");
        LocalDate ends = written.day("ends");
        Outcome<CohortId> planned = starts == null || ends == null
                ? Outcome.refused(written.faults().all())
                : cohorts.plan(actor, id, new ProgrammeId(programme), NameFields.read(written.fields()), starts, ends);
        return answer(planned, PlanForm.blank(creation(programme), Typed.of(form)), programme);
    }

    @GetMapping("/cohorts/{id}")
    CohortFormPage edit(Actor actor, @PathVariable UUID id) {
        Cohort cohort = shelf.cohort(actor, id);
        Typed typed = NameFields.filled(cohort.names())
                .with("starts", cohort.starts())
                .with("ends", cohort.ends());
        return new CohortFormPage(PlanForm.of("/cohorts/" + id, typed, cohort.version()), cohort.programmeId());
    }

    @PostMapping("/cohorts/{id}")
    ResponseEntity<Page> change(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        Cohort now = shelf.cohort(actor, id);
        WrittenDays written = WrittenDays.of(form);
        LocalDate starts = written.day("starts");
        LocalDate ends = written.day("ends");
        Names names = NameFields.read(written.fields());
        long seen = written.fields().version();
        PlanForm typed = PlanForm.of("/cohorts/" + id, Typed.of(form), seen);
        if (starts == null || ends == null) {
            return answer(Outcome.refused(written.faults().all()), typed, now.programmeId());
        }
        Outcome<CohortId> changed = cohorts.change(actor, now.cohortId(), names, starts, ends, seen);
        if (!changed.isStale()) {
            return answer(changed, typed, now.programmeId());
        }
        var words = dictionary.in(language);
        PlanForm both = typed.stale(
                now.version(),
                new Difference(
                        words.of("programmes.cohort.name"),
                        names.own(),
                        now.names().own()),
                NameFields.inEnglish(names, now.names(), words),
                new Difference(words.of("programmes.cohort.starts"), words.date(starts), words.date(now.starts())),
                new Difference(words.of("programmes.cohort.ends"), words.date(ends), words.date(now.ends())));
        return Answers.stale(new CohortFormPage(both, now.programmeId()));
    }

    private static String creation(UUID programme) {
        return "/programmes/" + programme + "/cohorts";
    }

    private static ResponseEntity<Page> answer(Outcome<CohortId> outcome, PlanForm form, UUID programme) {
        return switch (outcome) {
            case Outcome.Done<CohortId> done -> Answers.seeOther("/programmes/" + programme);
            case Outcome.Refused<CohortId> refused ->
                Answers.refused(new CohortFormPage(form.refused(refused.reasons()), programme));
        };
    }
}
