package org.zarpe.internationalisation.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.internationalisation.application.ReadStrategy;
import org.zarpe.shared.Language;

@RestController
class MarketsController {

    private final Desk desk;
    private final ReadStrategy strategies;

    MarketsController(Desk desk, ReadStrategy strategies) {
        this.desk = desk;
        this.strategies = strategies;
    }

    @GetMapping("/companies/{company}/markets")
    MarketsPage page(Actor actor, Language language, @PathVariable UUID company) {
        return desk.wording(language).page(desk.open(actor, company), strategies.read(actor, new CompanyId(company)));
    }
}
