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
import org.zarpe.companies.application.DeclareNoExports;
import org.zarpe.companies.domain.NoExportsDeclaration;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

@RestController
@RequestMapping("/companies/{company}/no-exports")
class NoExportsController {

    private final CompanyFile.Cabinet cabinet;
    private final DeclareNoExports declarations;
    private final Dictionary dictionary;

    NoExportsController(CompanyFile.Cabinet cabinet, DeclareNoExports declarations, Dictionary dictionary) {
        this.cabinet = cabinet;
        this.declarations = declarations;
        this.dictionary = dictionary;
    }

    @GetMapping("/new")
    Page blank(Actor actor, @PathVariable UUID company) {
        return page(actor, company, Typed.blank(), List.of());
    }

    @PostMapping
    ResponseEntity<Page> declare(
            Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> written) {
        WrittenFields fields = new WrittenFields(written, new Faults());
        String source = fields.text("source");
        return switch (declarations.declare(actor, new CompanyId(company), source, fields.version())) {
            case Outcome.Done<CompanyId> done -> Answers.seeOther(back(company));
            case Outcome.Refused<CompanyId> refused ->
                refused.isStale()
                        ? Answers.stale(
                                page(actor, company, Typed.of(written), against(actor, language, company, source)))
                        : Answers.refused(
                                page(actor, company, Typed.of(written).refused(refused.reasons()), List.of()));
        };
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Page> withdraw(
            Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> written) {
        WrittenFields fields = new WrittenFields(written, new Faults());
        return switch (declarations.withdraw(actor, new CompanyId(company), fields.version())) {
            case Outcome.Done<CompanyId> done -> Answers.seeOther(back(company));
            case Outcome.Refused<CompanyId> refused -> {
                String wish =
                        dictionary.in(language).of("companies.no-exports.withdraw") + ": " + fields.text("source");
                yield Answers.stale(page(actor, company, Typed.blank(), against(actor, language, company, wish)));
            }
        };
    }

    private List<Difference> against(Actor actor, Language language, UUID company, String yours) {
        Words words = dictionary.in(language);
        String theirs = declarations
                .latest(actor, new CompanyId(company))
                .map(now -> now.stands() ? now.source() : words.of("companies.no-exports.withdrawn", now.source()))
                .orElseGet(() -> words.of("ui.no-value"));
        return List.of(new Difference(words.of("companies.no-exports"), yours, theirs));
    }

    private Page page(Actor actor, UUID company, Typed typed, List<Difference> differences) {
        long version = declarations
                .latest(actor, new CompanyId(company))
                .map(NoExportsDeclaration::version)
                .orElse(0L);
        return new NoExportsFormPage(
                cabinet.open(actor, new CompanyId(company), CompanyTabs.PROFILE, Permission.CHANGE_FIGURES),
                new EntryForm(Addresses.of(company, "no-exports"), back(company), typed, version, differences, null));
    }

    private static String back(UUID company) {
        return Addresses.of(company, "profile#exports");
    }
}
