package org.zarpe.companies.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.application.DeclareNoExports;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

@RestController
@RequestMapping("/companies/{company}/no-exports")
class NoExportsController {

    private final CompanyFile.Cabinet cabinet;
    private final DeclareNoExports declareNoExports;

    NoExportsController(CompanyFile.Cabinet cabinet, DeclareNoExports declareNoExports) {
        this.cabinet = cabinet;
        this.declareNoExports = declareNoExports;
    }

    @GetMapping("/new")
    Page blank(Actor actor, @PathVariable UUID company) {
        return page(actor, company, Typed.blank());
    }

    @PostMapping
    ResponseEntity<Page> declare(Actor actor, @PathVariable UUID company, @RequestParam Map<String, String> written) {
        return switch (declareNoExports.declare(actor, new CompanyId(company), written.getOrDefault("source", ""))) {
            case Outcome.Done<CompanyId> done -> Answers.seeOther(back(company));
            case Outcome.Refused<CompanyId> refused ->
                Answers.refused(page(actor, company, Typed.of(written).refused(refused.reasons())));
        };
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Page> withdraw(
            Actor actor, @PathVariable UUID company, @RequestParam(defaultValue = "-1") long version) {
        return switch (declareNoExports.withdraw(actor, new CompanyId(company), version)) {
            case Outcome.Done<CompanyId> done -> Answers.seeOther(back(company));
            case Outcome.Refused<CompanyId> refused ->
                Answers.stale(page(actor, company, Typed.blank().refused(refused.reasons())));
        };
    }

    private Page page(Actor actor, UUID company, Typed typed) {
        return new NoExportsFormPage(
                cabinet.open(actor, new CompanyId(company), CompanyTabs.PROFILE),
                EntryForm.blank(Addresses.of(company, "no-exports"), back(company), typed));
    }

    private static String back(UUID company) {
        return Addresses.of(company, "profile#exports");
    }
}
