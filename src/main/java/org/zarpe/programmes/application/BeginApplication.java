package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Programmes;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.shared.Outcome;

/** A company whose file is open begins its application for a cohort. */
@Component
@Transactional
public class BeginApplication {

    private final Enrolling enrolling;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Packs packs;
    private final Clock clock;

    BeginApplication(Enrolling enrolling, Cohorts cohorts, Programmes programmes, Packs packs, Clock clock) {
        this.enrolling = enrolling;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.packs = packs;
        this.clock = clock;
    }

    /** @param consent to the use of the company's data for the programme */
    public Outcome<EnrolmentId> begin(
            EnrolmentId id, CohortId cohort, CompanyId company, boolean consent, PersonId by, LocalDate day) {
        return enrolling.find(id).isPresent()
                ? Outcome.done(id)
                : Enrolment.begin(
                                id,
                                company,
                                entered(cohort),
                                pack(cohort),
                                consent,
                                new Stamp(day, by, clock.instant()))
                        .map(this::saved);
    }

    /** One that went its way before this product was used: whether its company consented is not known here. */
    public Outcome<EnrolmentId> recordBegunElsewhere(
            Actor actor, EnrolmentId id, CohortId cohort, CompanyId company, LocalDate day) {
        actor.mustBe(Role.DIRECTOR);
        return Outcome.done(
                enrolling.find(id).isPresent()
                        ? id
                        : saved(Enrolment.beginElsewhere(
                                id, company, entered(cohort), pack(cohort), Stamp.of(actor, day, clock))));
    }

    private Cohort entered(CohortId cohort) {
        return cohorts.findById(cohort.value()).orElseThrow();
    }

    private Pack pack(CohortId cohort) {
        return packs.get(
                programmes.findById(entered(cohort).programmeId()).orElseThrow().pack());
    }

    private EnrolmentId saved(Enrolment begun) {
        enrolling.save(begun);
        return begun.id();
    }
}
