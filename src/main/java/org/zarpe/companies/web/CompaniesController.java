package org.zarpe.companies.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.Standing;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Language;

@RestController
class CompaniesController {

    private final Companies companies;
    private final List<Standing.Source> standings;

    CompaniesController(Companies companies, List<Standing.Source> standings) {
        this.companies = companies;
        this.standings = standings;
    }

    @GetMapping("/companies")
    CompaniesPage page(Actor actor, Language language, @RequestParam(defaultValue = "") String words) {
        List<CompanyProfile> visible = companies.visibleTo(actor);
        String wanted = plain(words);
        return new CompaniesPage(
                visible.stream()
                        .filter(company -> plain(company.name() + " "
                                        + company.activity().in(language) + " " + company.town())
                                .contains(wanted))
                        .map(this::card)
                        .toList(),
                words.strip(),
                visible.size(),
                visible.stream().filter(CompanyProfile::illustrative).count());
    }

    private CompaniesPage.Card card(CompanyProfile company) {
        return new CompaniesPage.Card(
                company,
                standings.stream()
                        .map(source -> source.of(company.id()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
