package org.zarpe.programmes.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.application.Apply;
import org.zarpe.programmes.application.Apply.Applicant;
import org.zarpe.programmes.queries.CallReader.Invitation;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.SeveralScopes;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Countries;

/** The application of a company that is not known yet, up to the account; the questions come after it. */
@RestController
@SeveralScopes
class ApplyController {

    private static final String HOME_COUNTRY = "MX";

    private final OpenDoor door;
    private final Apply apply;
    private final Enrolments enrolments;
    private final People people;
    private final SamePerson samePerson;
    private final Clock clock;

    ApplyController(
            OpenDoor door, Apply apply, Enrolments enrolments, People people, SamePerson samePerson, Clock clock) {
        this.door = door;
        this.apply = apply;
        this.enrolments = enrolments;
        this.people = people;
        this.samePerson = samePerson;
        this.clock = clock;
    }

    @GetMapping("/calls/{id}/application")
    ResponseEntity<Page> blank(Language language, @PathVariable UUID id) {
        Optional<Enrolled> own = ownApplication();
        if (own.isPresent()) {
            return Answers.seeOther("/enrolments/" + own.get().id() + "/application");
        }
        Typed fresh = Typed.blank()
                .with("enrolment", EnrolmentId.next())
                .with("person", PersonId.next().value())
                .with("company", CompanyId.next())
                .with("country", Countries.name(HOME_COUNTRY, language));
        return Answers.page(page(id, 1, fresh));
    }

    @PostMapping("/calls/{id}/application")
    ResponseEntity<Page> step(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        ApplicationForm form = new ApplicationForm(typed);
        int step = form.step();
        if (form.goesBack()) {
            return Answers.page(page(id, Math.max(1, step - 1), Typed.of(typed)));
        }
        if (step < ApplyPage.FIELDS.size()) {
            List<Refusal> faults = form.faultsOfStep(step);
            return faults.isEmpty()
                    ? Answers.page(page(id, step + 1, Typed.of(typed)))
                    : Answers.refused(page(id, step, Typed.of(typed).refused(faults)));
        }
        return switch (form.applicant().then(applicant -> begin(new CallId(id), applicant))) {
            case Outcome.Refused<Applicant> refused ->
                Answers.refused(page(
                        id,
                        ApplicationForm.stepOf(refused.reasons()),
                        Typed.of(typed).refused(refused.reasons())));
            case Outcome.Done<Applicant> done -> {
                if (samePerson.is(done.value())) {
                    people.signIn(done.value().person(), request, response);
                }
                yield Answers.seeOther(next(new CallId(id), done.value().id()));
            }
        };
    }

    private Outcome<Applicant> begin(CallId call, Applicant applicant) {
        LocalDate today = LocalDate.now(clock);
        return door.within(call, () -> apply.apply(call, applicant, today).map(begun -> applicant));
    }

    /** The questions of the method, where it asks any; they belong to whoever keeps the answers. */
    private String next(CallId call, EnrolmentId enrolment) {
        return door.invitation(call).pack().findInstrument("application").isPresent()
                ? "/enrolments/" + enrolment + "/instruments/application"
                : "/enrolments/" + enrolment + "/application";
    }

    private Optional<Enrolled> ownApplication() {
        return Scopes.current()
                .flatMap(scope -> Optional.ofNullable(scope.person())
                        .flatMap(person -> people.actor(new OperatorId(scope.operator()), new PersonId(person))))
                .map(Actor::company)
                .flatMap(company -> enrolments.current(new CompanyId(company)));
    }

    private ApplyPage page(UUID id, int step, Typed form) {
        Invitation invitation = door.invitation(new CallId(id));
        return new ApplyPage(id, invitation.programme().name(), step, form);
    }
}
