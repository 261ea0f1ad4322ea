package org.zarpe.improvement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.BrowserSecrets;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.improvement.queries.ImprovementShelf.Watched;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;

@RestController
class ImprovementController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final ImprovementShelf shelf;
    private final BrowserSecrets secrets;
    private final Clock clock;

    ImprovementController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            ImprovementShelf shelf,
            BrowserSecrets secrets,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.secrets = secrets;
        this.clock = clock;
    }

    @GetMapping("/companies/{company}/improvement")
    ImprovementPage page(Actor actor, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_IMPROVEMENT);
        LocalDate today = LocalDate.now(clock);
        Optional<Enrolled> enrolled = enrolments.current(company);
        if (enrolled.isEmpty()) {
            return ImprovementPage.empty(file, today);
        }
        boolean keeps = enrolled.get().isKeptUp() && access.may(actor, Permission.KEEP_IMPROVEMENT, company);
        return new ImprovementPage(
                file,
                true,
                keeps,
                shelf.nonconformities(actor, enrolled.get()).stream()
                        .map(one -> NonconformityLine.of(company, one, today))
                        .toList(),
                shelf.indicators(actor, enrolled.get()).stream()
                        .map(Watched::now)
                        .filter(one -> one.alarm() != null)
                        .count(),
                today,
                keeps ? new Waits(actor.person().value(), secrets.of(actor), company) : null);
    }
}
