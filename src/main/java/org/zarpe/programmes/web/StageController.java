package org.zarpe.programmes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.application.Judged;
import org.zarpe.programmes.application.LookAtEnrolment;
import org.zarpe.programmes.application.LookAtEnrolment.View;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.programmes.application.PlanStage;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
class StageController {

    private final LookAtEnrolment enrolments;
    private final MoveStage moves;
    private final PlanStage plans;
    private final CompanyFile.Cabinet cabinet;
    private final PlainWords plain;
    private final Dictionary dictionary;
    private final Clock clock;

    StageController(
            LookAtEnrolment enrolments,
            MoveStage moves,
            PlanStage plans,
            CompanyFile.Cabinet cabinet,
            PlainWords plain,
            Dictionary dictionary,
            Clock clock) {
        this.enrolments = enrolments;
        this.moves = moves;
        this.plans = plans;
        this.cabinet = cabinet;
        this.plain = plain;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/enrolments/{id}/stages/{stage}")
    StagePage page(Actor actor, @PathVariable UUID id, @PathVariable String stage) {
        View view = enrolments.look(actor, new EnrolmentId(id));
        Judged judged = view.judged();
        var shown = judged.pack().stage(stage);
        StageVisit visit = judged.enrolment().enrolled().stages().stream()
                .filter(one -> one.stage().equals(stage))
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.now(clock);
        return new StagePage(
                cabinet.open(actor, judged.enrolment().company(), ""),
                id.toString(),
                shown,
                visit,
                plain.conditions(judged.pack(), judged.entry(stage)),
                plain.conditions(judged.pack(), judged.exit(stage)),
                visit.isOpen()
                        ? judged.opensAfter(stage).stream()
                                .map(one -> one.name())
                                .toList()
                        : List.of(),
                Typed.blank().with("day", today),
                Typed.blank().with("plannedStart", visit.plannedStart()).with("plannedEnd", visit.plannedEnd()),
                List.of(),
                today,
                view.advises(),
                actor.may(Permission.OVERRULE_STAGES),
                view.version());
    }

    @PostMapping("/enrolments/{id}/stages/{stage}/opening")
    ResponseEntity<Page> open(
            Actor actor,
            Language language,
            @PathVariable UUID id,
            @PathVariable String stage,
            @RequestParam Map<String, String> form) {
        return move(
                actor,
                language,
                id,
                stage,
                form,
                (day, reason, seen) -> moves.open(actor, new EnrolmentId(id), stage, day, reason, seen));
    }

    @PostMapping("/enrolments/{id}/stages/{stage}/completion")
    ResponseEntity<Page> close(
            Actor actor,
            Language language,
            @PathVariable UUID id,
            @PathVariable String stage,
            @RequestParam Map<String, String> form) {
        return move(
                actor,
                language,
                id,
                stage,
                form,
                (day, reason, seen) -> moves.close(actor, new EnrolmentId(id), stage, day, reason, seen));
    }

    @PostMapping("/enrolments/{id}/stages/{stage}/plan")
    ResponseEntity<Page> plan(
            Actor actor,
            Language language,
            @PathVariable UUID id,
            @PathVariable String stage,
            @RequestParam Map<String, String> form) {
        enrolments.advised(actor, new EnrolmentId(id));
        WrittenDays written = WrittenDays.of(form);
        LocalDate start = written.day("plannedStart");
        LocalDate end = written.day("plannedEnd");
        Typed typed = Typed.of(form);
        if (start == null || end == null) {
            return Answers.refused(page(actor, id, stage)
                    .planning(typed.refused(written.faults().all()), List.of()));
        }
        long seen = written.fields().version();
        return answer(
                plans.plan(actor, new EnrolmentId(id), stage, start, end, seen),
                "/companies/" + page(actor, id, stage).file().company().id(),
                reasons -> page(actor, id, stage).planning(typed.refused(reasons), List.of()),
                () -> {
                    Words words = dictionary.in(language);
                    StagePage now = page(actor, id, stage);
                    return now.planning(
                            typed.refused(List.of(Refusal.stale())),
                            List.of(
                                    between(
                                            words,
                                            "programmes.planned-start",
                                            start,
                                            now.visit().plannedStart()),
                                    between(
                                            words,
                                            "programmes.planned-end",
                                            end,
                                            now.visit().plannedEnd())));
                });
    }

    private interface Movement {
        Outcome<?> make(LocalDate day, @Nullable Text reason, long seen);
    }

    private interface RefusedPage {
        Page with(List<Refusal> reasons);
    }

    private ResponseEntity<Page> move(
            Actor actor, Language language, UUID id, String stage, Map<String, String> form, Movement movement) {
        enrolments.advised(actor, new EnrolmentId(id));
        WrittenDays written = WrittenDays.of(form);
        LocalDate day = written.day("day");
        // the field is there only in the form of an exception
        String reason = form.get("reason");
        written.faults().text("reason", reason, 4000);
        Typed typed = Typed.of(form);
        if (day == null || !written.faults().none()) {
            return Answers.refused(
                    page(actor, id, stage).moving(typed.refused(written.faults().all()), List.of()));
        }
        Text override = reason == null ? null : new Text(reason.strip(), reason.strip());
        return answer(
                movement.make(day, override, written.fields().version()),
                "/companies/" + page(actor, id, stage).file().company().id(),
                reasons -> page(actor, id, stage).moving(typed.refused(reasons), List.of()),
                () -> {
                    Words words = dictionary.in(language);
                    StagePage now = page(actor, id, stage);
                    return now.moving(
                            typed.refused(List.of(Refusal.stale())),
                            List.of(
                                    between(
                                            words,
                                            "programmes.opened",
                                            now.hasNotOpened() ? day : null,
                                            now.visit().opened()),
                                    between(
                                            words,
                                            "programmes.closed",
                                            now.hasNotOpened() ? null : day,
                                            now.visit().closed())));
                });
    }

    private static ResponseEntity<Page> answer(
            Outcome<?> outcome, String done, RefusedPage refused, Supplier<Page> stale) {
        return switch (outcome) {
            case Outcome.Done<?> fine -> Answers.seeOther(done);
            case Outcome.Refused<?> not ->
                not.isStale() ? Answers.stale(stale.get()) : Answers.refused(refused.with(not.reasons()));
        };
    }

    private static Difference between(Words words, String key, @Nullable LocalDate yours, @Nullable LocalDate theirs) {
        return new Difference(words.of(key), date(words, yours), date(words, theirs));
    }

    private static String date(Words words, @Nullable LocalDate day) {
        return day == null ? words.of("programmes.no-date") : words.date(day);
    }
}
