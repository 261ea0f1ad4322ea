package org.zarpe.programmes.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Language;

@RestController
class OverviewController {

    private final OverviewReading overview;

    OverviewController(OverviewReading overview) {
        this.overview = overview;
    }

    @GetMapping("/companies/{company}")
    OverviewPage page(Actor actor, Language language, @PathVariable UUID company) {
        return overview.page(actor, language, new CompanyId(company));
    }
}
