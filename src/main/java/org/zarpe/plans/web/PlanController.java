package org.zarpe.plans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.plans.application.AgreePlan;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.WrittenFields;

/** The plan of a company, and handing it to its manager. */
@RestController
class PlanController {

    private final PlanView view;
    private final AgreePlan agreement;
    private final Enrolments enrolments;

    PlanController(PlanView view, AgreePlan agreement, Enrolments enrolments) {
        this.view = view;
        this.agreement = agreement;
        this.enrolments = enrolments;
    }

    @GetMapping("/companies/{company}/plan")
    PlanPage page(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "") String pillar) {
        return view.page(actor, language, company, pillar, List.of());
    }

    @PostMapping("/enrolments/{enrolment}/plan/submission")
    ResponseEntity<Page> submit(
            Actor actor,
            Language language,
            @PathVariable EnrolmentId enrolment,
            @RequestParam UUID id,
            @RequestParam Map<String, String> written) {
        long seen = new WrittenFields(written, new Faults()).version();
        CompanyId company = enrolments.get(enrolment).company();
        return switch (agreement.submit(actor, enrolment, id, seen)) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/companies/" + company + "/plan");
            case Outcome.Refused<UUID> refused ->
                refused.isStale()
                        ? Answers.stale(view.changed(actor, language, company, written))
                        : Answers.refused(view.page(actor, language, company, "", refused.reasons()));
        };
    }
}
