package org.zarpe.advice.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.advice.domain.RecordedAgreement;
import org.zarpe.advice.domain.RecordedVisit;
import org.zarpe.advice.queries.RecordedVisits;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;

/** The visits of a company, and the page of one. */
@RestController
@RequestMapping("/companies/{company}/visits")
class VisitsController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final RecordedVisits visits;
    private final Fates fates;
    private final People people;

    VisitsController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            RecordedVisits visits,
            Fates fates,
            People people) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.visits = visits;
        this.fates = fates;
        this.people = people;
    }

    @GetMapping
    VisitsPage page(Actor actor, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, "visits");
        boolean mayRecord = access.may(actor, Permission.RECORD_VISITS, company);
        return enrolments
                .current(company)
                .map(enrolled -> page(actor, file, enrolled, mayRecord && enrolled.isOngoing()))
                .orElseGet(() -> new VisitsPage(file, false, false, List.of(), List.of(), List.of()));
    }

    private VisitsPage page(Actor actor, CompanyFile file, Enrolled enrolled, boolean mayRecord) {
        List<RecordedVisit> recorded = visits.recorded(actor, enrolled).reversed();
        List<RecordedAgreement> agreed = visits.agreedAt(actor, recorded);
        return new VisitsPage(
                file,
                true,
                mayRecord,
                recorded,
                fates.of(enrolled.id(), agreed),
                exposure(enrolments.packOf(enrolled), visits.exposure(actor, enrolled)));
    }

    private static List<VisitsPage.PillarHours> exposure(Pack pack, Map<String, BigDecimal> hours) {
        return pack.pillars().stream()
                .map(pillar ->
                        new VisitsPage.PillarHours(pillar.name(), hours.getOrDefault(pillar.id(), BigDecimal.ZERO)))
                .toList();
    }

    @GetMapping("/{id}")
    VisitPage visit(Actor actor, @PathVariable CompanyId company, @PathVariable UUID id) {
        CompanyFile file = cabinet.open(actor, company, "visits");
        RecordedVisit recorded = visits.get(actor, company, id);
        Enrolled enrolled = enrolments.get(recorded.enrolment());
        Pack pack = enrolments.packOf(enrolled);
        return new VisitPage(
                file,
                id,
                recorded.visit(),
                pack.findPillar(recorded.visit().pillar()).orElse(null),
                fates.of(recorded.enrolment(), visits.agreedAt(actor, List.of(recorded))),
                people.nameOf(recorded.by()),
                enrolled.isOngoing() && access.may(actor, Permission.RECORD_VISITS, company));
    }
}
