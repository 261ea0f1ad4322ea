package org.zarpe.advice.queries;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.advice.Visit;
import org.zarpe.advice.domain.RecordedVisit;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.evidence.Told;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;

/** Visits and calls, for those to whom they are shown. */
@Component
@Transactional(readOnly = true)
class VisitsAsEvidence implements SystemRecords {

    private final RecordedVisits visits;
    private final CompanyAccess access;

    VisitsAsEvidence(RecordedVisits visits, CompanyAccess access) {
        this.visits = visits;
        this.access = access;
    }

    @Override
    public String sort() {
        return "visit";
    }

    @Override
    public List<Entry> of(Actor actor, Enrolled enrolled) {
        return access.may(actor, Permission.SEE_VISITS, enrolled.company())
                ? visits.recorded(actor, enrolled).stream()
                        .map(VisitsAsEvidence::entry)
                        .toList()
                : List.of();
    }

    private static Entry entry(RecordedVisit recorded) {
        Visit visit = recorded.visit();
        return new Entry(
                recorded.id().toString(),
                visit.agenda(),
                "/companies/" + recorded.company() + "/visits/" + recorded.id(),
                visit.date(),
                Told.of(visit.kind(), visit.date(), visit.hours(), visit.pillar(), visit.agenda(), visit.minutes()));
    }
}
