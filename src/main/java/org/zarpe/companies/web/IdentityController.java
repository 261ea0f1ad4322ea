package org.zarpe.companies.web;

import java.util.List;
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
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.application.DescribeCompany;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Dictionary;

@RestController
@RequestMapping("/companies/{company}/identity")
class IdentityController {

    private static final Map<String, String> LABELS = Map.of(
            "name", "companies.identity.name",
            "activity", "companies.identity.activity",
            "founded", "companies.identity.founded",
            "town", "companies.identity.town",
            "country", "companies.identity.country");

    private final CompanyFile.Cabinet cabinet;
    private final DescribeCompany describeCompany;
    private final Dictionary dictionary;

    IdentityController(CompanyFile.Cabinet cabinet, DescribeCompany describeCompany, Dictionary dictionary) {
        this.cabinet = cabinet;
        this.describeCompany = describeCompany;
        this.dictionary = dictionary;
    }

    @GetMapping
    Page stored(Actor actor, Language language, @PathVariable UUID company) {
        CompanyFile file = open(actor, company);
        return page(file, typed(file.company(), language), List.of(), language);
    }

    @PostMapping
    ResponseEntity<Page> describe(
            Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> written) {
        return switch (describeCompany.describe(actor, new CompanyId(company), written)) {
            case Outcome.Done<CompanyId> done -> Answers.seeOther(Addresses.of(company, CompanyTabs.PROFILE));
            case Outcome.Refused<CompanyId> refused -> {
                CompanyFile file = open(actor, company);
                Typed yours = Typed.of(written);
                yield refused.isStale()
                        ? Answers.stale(page(file, yours, differences(file, yours, language), language))
                        : Answers.refused(page(file, yours.refused(refused.reasons()), List.of(), language));
            }
        };
    }

    private List<Difference> differences(CompanyFile file, Typed yours, Language language) {
        return Fields.differences(yours, typed(file.company(), language), LABELS, dictionary.in(language));
    }

    private static Typed typed(CompanyProfile company, Language language) {
        return Typed.blank()
                .with("name", company.name())
                .with("activity", company.activity().in(language))
                .with("founded", Fields.date(company.founded()))
                .with("town", company.town())
                .with("country", Countries.name(company.country(), language));
    }

    private CompanyFile open(Actor actor, UUID company) {
        return cabinet.open(actor, new CompanyId(company), CompanyTabs.PROFILE, Permission.CHANGE_FILE);
    }

    private static Page page(CompanyFile file, Typed typed, List<Difference> differences, Language language) {
        UUID id = file.company().id().value();
        EntryForm form = new EntryForm(
                Addresses.of(id, "identity"),
                Addresses.of(id, CompanyTabs.PROFILE),
                typed,
                file.company().version(),
                differences,
                null);
        return new IdentityFormPage(file, form, Countries.names(language));
    }
}
