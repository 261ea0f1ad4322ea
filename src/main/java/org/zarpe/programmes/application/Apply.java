package org.zarpe.programmes.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.Call;
import org.zarpe.programmes.domain.Calls;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scopes;

/** Somebody not known yet answers a call: with the account, the company file and the application begin, all three or none. */
@Component
@Transactional
public class Apply {

    /** @param id made with the form, so that a second click finds the first one's application */
    public record Applicant(
            EnrolmentId id,
            PersonId person,
            String personName,
            String mail,
            String password,
            Registration company,
            boolean consent) {}

    private final Calls calls;
    private final Enrolling enrolling;
    private final RegisterCompany companies;
    private final People people;
    private final BeginApplication applications;

    Apply(Calls calls, Enrolling enrolling, RegisterCompany companies, People people, BeginApplication applications) {
        this.calls = calls;
        this.enrolling = enrolling;
        this.companies = companies;
        this.people = people;
        this.applications = applications;
    }

    public Outcome<EnrolmentId> apply(CallId callId, Applicant applicant, LocalDate day) {
        if (enrolling.find(applicant.id()).isPresent()) {
            return Outcome.done(applicant.id());
        }
        Call call = calls.findById(callId.value()).orElseThrow();
        if (!call.isOpenOn(day)) {
            return Outcome.refused(
                    call.isAheadOn(day)
                            ? Refusal.of("call-not-open-yet", call.opens())
                            : Refusal.of("call-closed", call.closes()));
        }
        List<Refusal> reasons = new ArrayList<>();
        if (!applicant.consent()) {
            reasons.add(Refusal.at("consent", "consent-missing"));
        }
        gather(
                people.register(applicant.person(), applicant.personName(), applicant.mail(), applicant.password()),
                reasons);
        gather(companies.register(applicant.company()), reasons);
        if (!reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(reasons);
        }
        CompanyId company = applicant.company().id();
        OperatorId operator = new OperatorId(Scopes.required().operator());
        people.appointIn(operator, applicant.person(), Role.MANAGER, company.value());
        Actor manager = people.actor(operator, applicant.person()).orElseThrow();
        return applications.begin(manager, applicant.id(), new CohortId(call.cohortId()), company, true, day);
    }

    private static void gather(Outcome<?> outcome, List<Refusal> reasons) {
        switch (outcome) {
            case Outcome.Done<?> done -> {}
            case Outcome.Refused<?> refused -> reasons.addAll(refused.reasons());
        }
    }
}
