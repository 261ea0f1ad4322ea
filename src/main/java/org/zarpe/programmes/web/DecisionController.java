package org.zarpe.programmes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.application.Decide;
import org.zarpe.programmes.application.LookAtEnrolment;
import org.zarpe.programmes.application.SettleCriterion;
import org.zarpe.programmes.domain.CriterionNote;
import org.zarpe.programmes.domain.Decision;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Go or no-go, and exceptions from criteria: both are sent from the overview of the company file. */
@RestController
class DecisionController {

    private final Decide decide;
    private final SettleCriterion criteria;
    private final LookAtEnrolment enrolments;
    private final OverviewReading overview;
    private final Dictionary dictionary;

    DecisionController(
            Decide decide,
            SettleCriterion criteria,
            LookAtEnrolment enrolments,
            OverviewReading overview,
            Dictionary dictionary) {
        this.decide = decide;
        this.criteria = criteria;
        this.enrolments = enrolments;
        this.overview = overview;
        this.dictionary = dictionary;
    }

    @PostMapping("/enrolments/{id}/decision")
    ResponseEntity<Page> decide(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        EnrolmentId enrolment = new EnrolmentId(id);
        CompanyId company = enrolments.advised(actor, enrolment);
        WrittenDays written = WrittenDays.of(form);
        LocalDate day = written.day("day");
        String go = written.fields().text("go");
        written.faults().atIf(!go.equals("yes") && !go.equals("no"), "go", "choose-one");
        String reasons = written.fields().text("reasons");
        written.faults().text("reasons", reasons, 4000);
        Typed typed = Typed.of(form);
        if (day == null || !written.faults().none()) {
            return Answers.refused(page(
                    actor, language, company, typed.refused(written.faults().all()), List.of()));
        }
        Outcome<Decision> decided = decide.decide(
                actor,
                enrolment,
                go.equals("yes"),
                new Text(reasons, reasons),
                day,
                written.fields().version());
        return switch (decided) {
            case Outcome.Done<Decision> done -> Answers.seeOther("/companies/" + company);
            case Outcome.Refused<Decision> refused -> {
                Typed again = typed.refused(refused.reasons());
                yield refused.isStale()
                        ? Answers.stale(stale(actor, language, company, again))
                        : Answers.refused(page(actor, language, company, again, List.of()));
            }
        };
    }

    @PostMapping("/enrolments/{id}/criteria/{criterion}/override")
    ResponseEntity<Page> override(
            Actor actor,
            Language language,
            @PathVariable UUID id,
            @PathVariable String criterion,
            @RequestParam Map<String, String> form) {
        EnrolmentId enrolment = new EnrolmentId(id);
        CompanyId company = enrolments.advised(actor, enrolment);
        WrittenDays written = WrittenDays.of(form);
        String reason = written.fields().text("reason");
        written.faults().text("reason", reason, 4000);
        Typed typed = Typed.of(form);
        if (!written.faults().none()) {
            return Answers.refused(overridden(
                    actor,
                    language,
                    company,
                    criterion,
                    typed.refused(written.faults().all())));
        }
        Outcome<CriterionNote> noted = criteria.override(
                actor,
                enrolment,
                criterion,
                new Text(reason, reason),
                written.fields().version());
        return switch (noted) {
            case Outcome.Done<CriterionNote> done -> Answers.seeOther("/companies/" + company + "#eligibility");
            case Outcome.Refused<CriterionNote> refused -> {
                OverviewPage again = overridden(actor, language, company, criterion, typed.refused(refused.reasons()));
                yield refused.isStale() ? Answers.stale(again) : Answers.refused(again);
            }
        };
    }

    private OverviewPage stale(Actor actor, Language language, CompanyId company, Typed typed) {
        Words words = dictionary.in(language);
        var now = overview.page(actor, language, company).decision();
        String theirs = now.taken() == null
                ? words.of("programmes.decision.none")
                : words.of(Boolean.TRUE.equals(now.go()) ? "programmes.decision.go" : "programmes.decision.no-go")
                        + ": " + words.of(now.taken().text());
        String yours =
                words.of(typed.value("go").equals("yes") ? "programmes.decision.go" : "programmes.decision.no-go")
                        + ": " + typed.value("reasons");
        return page(
                actor,
                language,
                company,
                typed,
                List.of(new Difference(words.of("programmes.decision.title"), yours, theirs)));
    }

    private OverviewPage page(
            Actor actor, Language language, CompanyId company, Typed typed, List<Difference> between) {
        OverviewPage page = overview.page(actor, language, company);
        return page.withDecision(page.decision().with(typed, between));
    }

    private OverviewPage overridden(Actor actor, Language language, CompanyId company, String criterion, Typed typed) {
        return overview.page(actor, language, company).withOverride(new OverrideForm(criterion, typed));
    }
}
