package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.ConsentGiven;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.Calls;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Intake;
import org.zarpe.programmes.domain.Programmes;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Outcome;

/** A company whose file is open begins its application for a cohort. */
@Component
@Transactional
public class BeginApplication {

    private final Enrolling enrolling;
    private final Cohorts cohorts;
    private final Calls calls;
    private final Programmes programmes;
    private final Packs packs;
    private final CompanyAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BeginApplication(
            Enrolling enrolling,
            Cohorts cohorts,
            Calls calls,
            Programmes programmes,
            Packs packs,
            CompanyAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enrolling = enrolling;
        this.cohorts = cohorts;
        this.calls = calls;
        this.programmes = programmes;
        this.packs = packs;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** @param consent to the use of the company's data for the programme */
    public Outcome<EnrolmentId> begin(
            Actor actor, EnrolmentId id, CohortId cohort, CompanyId company, boolean consent, LocalDate day) {
        access.must(actor, Permission.APPLY, company);
        return enrolling.find(id).isPresent()
                ? Outcome.done(id)
                : Enrolment.begin(id, company, intake(cohort), pack(cohort), consent, Stamp.of(actor, day, clock))
                        .map(this::saved)
                        .map(begun -> told(begun, new ConsentGiven(company, actor.person(), day)));
    }

    /** One that went its way before this product was used: whether its company consented is not known here. */
    public Outcome<EnrolmentId> recordBegunElsewhere(
            Actor actor, EnrolmentId id, CohortId cohort, CompanyId company, LocalDate day) {
        actor.must(Permission.JUDGE_APPLICATIONS);
        access.must(actor, Permission.JUDGE_APPLICATIONS, company);
        return Outcome.done(
                enrolling.find(id).isPresent()
                        ? id
                        : saved(Enrolment.beginElsewhere(
                                id, company, entered(cohort), pack(cohort), Stamp.of(actor, day, clock))));
    }

    private Intake intake(CohortId cohort) {
        return new Intake(entered(cohort), calls.findByCohortIdOrderByOpensDesc(cohort.value()));
    }

    private Cohort entered(CohortId cohort) {
        return cohorts.findById(cohort.value()).orElseThrow();
    }

    private Pack pack(CohortId cohort) {
        return packs.get(
                programmes.findById(entered(cohort).programmeId()).orElseThrow().pack());
    }

    private EnrolmentId told(EnrolmentId begun, ConsentGiven consent) {
        events.publishEvent(consent);
        return begun;
    }

    private EnrolmentId saved(Enrolment begun) {
        enrolling.save(begun);
        return begun.id();
    }
}
