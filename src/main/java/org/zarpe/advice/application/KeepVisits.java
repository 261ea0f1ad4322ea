package org.zarpe.advice.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.advice.Agreement;
import org.zarpe.advice.RecordVisit;
import org.zarpe.advice.Visit;
import org.zarpe.advice.domain.Agreements;
import org.zarpe.advice.domain.RecordedAgreement;
import org.zarpe.advice.domain.RecordedVisit;
import org.zarpe.advice.domain.VisitLog;
import org.zarpe.advice.domain.VisitRules;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;

@Component
@Transactional
class KeepVisits implements RecordVisit {

    private final VisitLog visits;
    private final Agreements agreed;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepVisits(
            VisitLog visits,
            Agreements agreed,
            Enrolments enrolments,
            CompanyAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.agreed = agreed;
        this.enrolments = enrolments;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> record(Actor actor, CompanyId company, UUID id, Visit visit, List<Agreement> agreements) {
        access.must(actor, Permission.RECORD_VISITS, company);
        if (visits.existsById(id)) {
            return Outcome.done(id);
        }
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        return checked(enrolled, visit, agreements)
                .map(sound -> RecordedVisit.record(id, enrolled, sound, actor.person(), now()))
                .map(recorded -> keep(recorded, agreements, actor));
    }

    @Override
    public Outcome<UUID> change(
            Actor actor, CompanyId company, UUID id, long version, Visit visit, List<Agreement> agreements) {
        access.must(actor, Permission.RECORD_VISITS, company);
        RecordedVisit recorded = visits.findById(id)
                .filter(one -> one.company().equals(company))
                .orElseThrow(NoSuchElementException::new);
        return checked(enrolments.get(recorded.enrolment()), visit, agreements)
                .then(sound -> recorded.change(sound, version, actor.person(), now()))
                .map(changed -> keep(changed, agreements, actor));
    }

    private UUID keep(RecordedVisit visit, List<Agreement> agreements, Actor actor) {
        visits.save(visit);
        for (Agreement agreement : agreements) {
            if (!agreed.existsById(agreement.id())) {
                RecordedAgreement made = agreed.save(RecordedAgreement.record(visit, agreement, actor.person(), now()));
                if (agreement.isToPropose()) {
                    events.publishEvent(made.made(visit));
                }
            }
        }
        return visit.id();
    }

    private Outcome<Visit> checked(Enrolled enrolled, Visit visit, List<Agreement> agreements) {
        return enrolled.ifOngoing()
                .then(ongoing -> enrolments.using("advice", ongoing))
                .then(ongoing -> VisitRules.check(enrolments.packOf(ongoing), visit, agreements, LocalDate.now(clock)));
    }

    private Instant now() {
        return clock.instant();
    }
}
