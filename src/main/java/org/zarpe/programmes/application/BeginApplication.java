package org.zarpe.programmes.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
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
        if (enrolling.find(id).isPresent()) {
            return Outcome.done(id);
        }
        Cohort entered = cohorts.findById(cohort.value()).orElseThrow();
        var pack = packs.get(
                programmes.findById(entered.programmeId()).orElseThrow().pack());
        return Enrolment.begin(id, company, entered, pack, consent, new Stamp(day, by, clock.instant()))
                .map(begun -> {
                    enrolling.save(begun);
                    return id;
                });
    }
}
