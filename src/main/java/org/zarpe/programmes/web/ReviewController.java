package org.zarpe.programmes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.Companies;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.application.Judged;
import org.zarpe.programmes.application.LookAtEnrolment;
import org.zarpe.programmes.application.LookAtEnrolment.View;
import org.zarpe.programmes.application.SendApplication;
import org.zarpe.programmes.domain.Verdicts;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;

/** The last step of an application: look at it and send it. */
@RestController
class ReviewController {

    private final LookAtEnrolment enrolments;
    private final SendApplication applications;
    private final Companies companies;
    private final PlainWords plain;
    private final Clock clock;

    ReviewController(
            LookAtEnrolment enrolments,
            SendApplication applications,
            Companies companies,
            PlainWords plain,
            Clock clock) {
        this.enrolments = enrolments;
        this.applications = applications;
        this.companies = companies;
        this.plain = plain;
        this.clock = clock;
    }

    @GetMapping("/enrolments/{id}/application")
    ReviewPage page(Actor actor, @PathVariable UUID id) {
        actor.must(Permission.SEE_APPLICATION);
        View view = enrolments.look(actor, new EnrolmentId(id));
        Judged judged = view.judged();
        LocalDate sent = judged.enrolment().appliedOn().orElse(null);
        Verdicts verdicts = sent == null ? enrolments.preview(view, LocalDate.now(clock)) : judged.verdicts();
        boolean asks = judged.pack().findInstrument("application").isPresent();
        return new ReviewPage(
                companies.get(judged.enrolment().company()),
                id.toString(),
                judged.pack().name(),
                asks ? "/enrolments/" + id + "/instruments/application" : null,
                !asks || judged.facts().value("complete.application").equals(Optional.of(true)),
                sent,
                plain.verdicts(judged.pack(), verdicts.all().toList()),
                judged.enrolment().enrolled().isOngoing() && actor.may(Permission.APPLY),
                List.of());
    }

    @PostMapping("/enrolments/{id}/application/sending")
    ResponseEntity<Page> send(Actor actor, @PathVariable UUID id) {
        return switch (applications.send(actor, new EnrolmentId(id), LocalDate.now(clock))) {
            case Outcome.Done<Verdicts> done -> Answers.seeOther("/enrolments/" + id + "/application");
            case Outcome.Refused<Verdicts> refused ->
                Answers.refused(page(actor, id).refused(refused.reasons()));
        };
    }
}
