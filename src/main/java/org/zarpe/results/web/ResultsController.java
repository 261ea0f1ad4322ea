package org.zarpe.results.web;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.Moment;
import org.zarpe.results.domain.Measuring;
import org.zarpe.results.queries.StandingResults;

@RestController
class ResultsController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final StandingResults results;

    ResultsController(
            CompanyFile.Cabinet cabinet, CompanyAccess access, Enrolments enrolments, StandingResults results) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.results = results;
    }

    @GetMapping("/companies/{company}/results")
    ResultsPage page(Actor actor, @PathVariable CompanyId company) {
        access.must(actor, Permission.SEE_RESULTS, company);
        Optional<Enrolled> current = enrolments.current(company);
        List<Moment> open = !actor.may(Permission.RECORD_RESULTS)
                ? List.of()
                : current.map(Measuring::open).orElse(List.of());
        List<IndicatorCard> cards = current.stream()
                .flatMap(enrolled -> results.courses(actor, enrolled).stream())
                .map(IndicatorCard::of)
                .toList();
        int measured = (int) cards.stream()
                .filter(card -> card.course().baseline().isPresent()
                        && card.course().end().isPresent())
                .count();
        return new ResultsPage(
                cabinet.open(actor, company, "results"),
                cards,
                measured,
                cards.size(),
                !open.isEmpty(),
                open.contains(Moment.BASELINE));
    }
}
