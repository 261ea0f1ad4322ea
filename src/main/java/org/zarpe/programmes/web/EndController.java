package org.zarpe.programmes.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.application.EndEnrolment;
import org.zarpe.programmes.application.LookAtEnrolment;
import org.zarpe.programmes.web.EndPanel.Ended;
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

/** The end of a company's participation, and its reopening: both are sent from the overview of the company file. */
@RestController
class EndController {

    private static final int LONGEST = 4000;

    private final EndEnrolment ends;
    private final LookAtEnrolment enrolments;
    private final OverviewReading overview;
    private final Dictionary dictionary;

    EndController(EndEnrolment ends, LookAtEnrolment enrolments, OverviewReading overview, Dictionary dictionary) {
        this.ends = ends;
        this.enrolments = enrolments;
        this.overview = overview;
        this.dictionary = dictionary;
    }

    @PostMapping("/enrolments/{id}/end")
    ResponseEntity<Page> end(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                language,
                new EnrolmentId(id),
                form,
                "reasons",
                (reasons, day, seen) ->
                        kind(form).then(kind -> ends.end(actor, new EnrolmentId(id), kind, reasons, day, seen)));
    }

    @PostMapping("/enrolments/{id}/reopening")
    ResponseEntity<Page> reopen(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        actor.must(Permission.OVERRULE_STAGES);
        return answer(
                actor,
                language,
                new EnrolmentId(id),
                form,
                "reason",
                (reason, day, seen) -> ends.reopen(actor, new EnrolmentId(id), reason, day, seen));
    }

    private interface Work {
        Outcome<?> with(Text why, LocalDate day, long seen);
    }

    private ResponseEntity<Page> answer(
            Actor actor, Language language, EnrolmentId id, Map<String, String> form, String field, Work work) {
        CompanyId company = enrolments.advised(actor, id);
        WrittenDays written = WrittenDays.of(form);
        LocalDate day = written.day("day");
        String why = written.fields().text(field);
        written.faults().text(field, why, LONGEST);
        Typed typed = Typed.of(form);
        if (day == null || !written.faults().none()) {
            return Answers.refused(page(
                    actor, language, company, typed.refused(written.faults().all()), List.of()));
        }
        Outcome<?> outcome = work.with(new Text(why, why), day, written.fields().version());
        return switch (outcome) {
            case Outcome.Done<?> done -> Answers.seeOther("/companies/" + company + "#end");
            case Outcome.Refused<?> refused ->
                outcome.isStale()
                        ? Answers.stale(stale(actor, language, company, typed, why))
                        : Answers.refused(page(actor, language, company, typed.refused(refused.reasons()), List.of()));
        };
    }

    private static Outcome<EndKind> kind(Map<String, String> form) {
        Optional<EndKind> kind = Arrays.stream(EndKind.values())
                .filter(one -> Words.kebab(one).equals(form.get("kind")))
                .findFirst();
        return kind.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.at("kind", "choose-one")));
    }

    private OverviewPage stale(Actor actor, Language language, CompanyId company, Typed typed, String yours) {
        Words words = dictionary.in(language);
        Ended now = overview.page(actor, language, company).end().standing();
        String theirs = now == null
                ? words.of("programmes.end.goes-on")
                : words.of(now.name()) + ": " + words.of(now.why().text());
        return page(
                actor,
                language,
                company,
                typed.refused(List.of(Refusal.stale())),
                List.of(new Difference(words.of("programmes.end.title"), yours, theirs)));
    }

    private OverviewPage page(
            Actor actor, Language language, CompanyId company, Typed typed, List<Difference> between) {
        OverviewPage page = overview.page(actor, language, company);
        return page.withEnd(page.end().with(typed, between));
    }
}
