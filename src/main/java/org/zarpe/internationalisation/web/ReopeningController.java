package org.zarpe.internationalisation.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.internationalisation.application.ReadStrategy;
import org.zarpe.internationalisation.application.ReopenOptions;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

@RestController
class ReopeningController {

    private final Desk desk;
    private final ReadStrategy strategies;
    private final ReopenOptions reopenings;
    private final CompanyAccess access;

    ReopeningController(Desk desk, ReadStrategy strategies, ReopenOptions reopenings, CompanyAccess access) {
        this.desk = desk;
        this.strategies = strategies;
        this.reopenings = reopenings;
        this.access = access;
    }

    @GetMapping("/companies/{company}/markets/reopening")
    ReopeningPage page(Actor actor, @PathVariable UUID company) {
        access.must(actor, Permission.STATE_OBJECTIVE, new CompanyId(company));
        return form(actor, company, Ids.next(), Typed.blank());
    }

    @PostMapping("/companies/{company}/markets/reopening")
    ResponseEntity<Page> reopen(Actor actor, @PathVariable UUID company, @RequestParam Map<String, String> written) {
        Typed typed = Typed.of(written);
        UUID id = Desk.id(typed, Ids.next());
        Outcome<UUID> outcome = reopenings.reopen(actor, new CompanyId(company), id, written);
        if (!(outcome instanceof Outcome.Refused<UUID> refused)) {
            return Answers.seeOther(Desk.address(company));
        }
        ReopeningPage again = form(actor, company, id, typed.refused(refused.reasons()));
        return refused.isStale() ? Answers.stale(again) : Answers.refused(again);
    }

    private ReopeningPage form(Actor actor, UUID company, UUID id, Typed typed) {
        return new ReopeningPage(
                desk.open(actor, company),
                id,
                strategies.read(actor, new CompanyId(company)).strategy().version(),
                typed);
    }
}
