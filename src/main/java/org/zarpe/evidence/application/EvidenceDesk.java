package org.zarpe.evidence.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;

/** An enrolment at the desk where evidence is handed in and read, for somebody who may. Asked within a transaction. */
@Component
class EvidenceDesk {

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    EvidenceDesk(Enrolments enrolments, CompanyAccess access, Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    Enrolled open(Actor actor, Permission permission, EnrolmentId enrolment) {
        Enrolled enrolled = enrolments.get(enrolment);
        access.must(actor, permission, enrolled.company());
        return enrolled;
    }

    /** For those who hand evidence in, and for the assessor who takes a photo on site. */
    Enrolled openToGivers(Actor actor, EnrolmentId enrolment) {
        Enrolled enrolled = enrolments.get(enrolment);
        if (!access.may(actor, Permission.ASSESS, enrolled.company())) {
            access.must(actor, Permission.NOTE_EVIDENCE, enrolled.company());
        }
        return enrolled;
    }

    /** Kept up, by a method that has requirements. */
    Outcome<Enrolled> keptUp(Enrolled enrolled) {
        return enrolled.ifKeptUp().then(open -> enrolments.using("requirements", open));
    }

    /** NoSuchElementException where one is not of the method. */
    void know(Enrolled enrolled, Collection<String> requirements) {
        Pack pack = enrolments.packOf(enrolled);
        requirements.forEach(pack::requirement);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
