package org.zarpe.companies.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyOrder;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.CompanyShelves;
import org.zarpe.companies.Standing;
import org.zarpe.identity.Actor;

@RestController
class CompaniesController {

    private static final int TOGETHER = 24;

    private final CompanyShelves companies;
    private final List<Standing.Source> standings;

    CompaniesController(CompanyShelves companies, List<Standing.Source> standings) {
        this.companies = companies;
        this.standings = standings;
    }

    @GetMapping("/companies")
    CompaniesPage page(
            Actor actor,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(required = false) @Nullable CompanyId after) {
        CompanyOrder order = order(sort);
        CompanyShelves.Filter filter = new CompanyShelves.Filter(words.strip(), country, stage);
        List<CompanyProfile> found = companies.leaf(actor, filter, order, after, TOGETHER + 1);
        List<CompanyProfile> shown = found.stream().limit(TOGETHER).toList();
        return new CompaniesPage(
                cards(shown),
                filter,
                order,
                after != null,
                found.size() > TOGETHER ? shown.getLast().id() : null,
                companies.count(actor),
                standings.stream().flatMap(source -> source.places().stream()).toList());
    }

    private List<CompaniesPage.Card> cards(List<CompanyProfile> shown) {
        List<CompanyId> ids = shown.stream().map(CompanyProfile::id).toList();
        Map<CompanyId, Standing> told = new HashMap<>();
        standings.forEach(source -> source.of(ids).forEach(told::putIfAbsent));
        return shown.stream()
                .map(company -> new CompaniesPage.Card(company, told.get(company.id())))
                .toList();
    }

    private static CompanyOrder order(String asked) {
        return Arrays.stream(CompanyOrder.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElse(CompanyOrder.NAME);
    }
}
