package org.zarpe.companies.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.MissingCode;
import org.zarpe.companies.application.RecordFacts;
import org.zarpe.companies.domain.RecordedFact;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

@RestController
@RequestMapping("/companies/{company}/facts")
class FactsController {

    private static final Map<String, String> LABELS = Map.of(
            "value", "companies.facts.value",
            "valueHigh", "companies.facts.value-high",
            "unit", "companies.facts.unit",
            "from", "companies.facts.from",
            "to", "companies.facts.to",
            "missing", "companies.facts.missing",
            "source", "companies.source");

    private final CompanyFile.Cabinet cabinet;
    private final RecordFacts facts;
    private final Dictionary dictionary;

    FactsController(CompanyFile.Cabinet cabinet, RecordFacts facts, Dictionary dictionary) {
        this.cabinet = cabinet;
        this.facts = facts;
        this.dictionary = dictionary;
    }

    @GetMapping("/new")
    Page blank(Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> asked) {
        FactKind kind = kindIn(asked);
        Typed typed = Typed.blank()
                .with("id", Ids.next())
                .with("unit", kind == FactKind.SALES || kind == FactKind.PROFIT ? "MXN" : null);
        return page(actor, language, company, kind, typed, null, List.of());
    }

    @PostMapping
    ResponseEntity<Page> record(
            Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> written) {
        FactKind kind = kindIn(written);
        UUID id = Addresses.idIn(written);
        return switch (facts.record(actor, new CompanyId(company), id, kind, written)) {
            case Outcome.Done<UUID> done -> Answers.seeOther(back(company));
            case Outcome.Refused<UUID> refused -> {
                Typed typed = Typed.of(written).with("id", id).refused(refused.reasons());
                yield Answers.refused(page(actor, language, company, kind, typed, null, List.of()));
            }
        };
    }

    @GetMapping("/{fact}/correction")
    Page former(Actor actor, Language language, @PathVariable UUID company, @PathVariable UUID fact) {
        RecordedFact former = facts.standing(actor, new CompanyId(company), fact);
        Typed typed = typed(former.fact()).with("id", Ids.next());
        return page(actor, language, company, former.fact().kind(), typed, former, List.of());
    }

    @PostMapping("/{fact}/correction")
    ResponseEntity<Page> correct(
            Actor actor,
            Language language,
            @PathVariable UUID company,
            @PathVariable UUID fact,
            @RequestParam Map<String, String> written) {
        UUID id = Addresses.idIn(written);
        return switch (facts.correct(actor, new CompanyId(company), fact, id, written)) {
            case Outcome.Done<UUID> done -> Answers.seeOther(back(company));
            case Outcome.Refused<UUID> refused -> {
                RecordedFact standing = facts.standing(actor, new CompanyId(company), fact);
                FactKind kind = standing.fact().kind();
                Typed yours = Typed.of(written).with("id", id);
                yield refused.isStale()
                        ? Answers.stale(page(
                                actor,
                                language,
                                company,
                                kind,
                                yours,
                                standing,
                                differences(yours, standing, language)))
                        : Answers.refused(page(
                                actor, language, company, kind, yours.refused(refused.reasons()), standing, List.of()));
            }
        };
    }

    private List<Difference> differences(Typed yours, RecordedFact standing, Language language) {
        return Fields.differences(yours, typed(standing.fact()), LABELS, dictionary.in(language));
    }

    private static Typed typed(DatedFact fact) {
        Quantity value = fact.value();
        return Typed.blank()
                .with("value", value == null ? null : Fields.number(value.low()))
                .with("valueHigh", value == null || value.isExact() ? null : Fields.number(value.high()))
                .with("unit", fact.kind() == FactKind.EMPLOYEES ? null : fact.unit())
                .with("from", Fields.date(fact.from()))
                .with("to", fact.to().equals(fact.from()) ? null : Fields.date(fact.to()))
                .with("missing", Fields.choice(fact.missing()))
                .with("source", fact.source());
    }

    private Page page(
            Actor actor,
            Language language,
            UUID company,
            FactKind kind,
            Typed typed,
            @Nullable RecordedFact former,
            List<Difference> differences) {
        Words words = dictionary.in(language);
        String action = Addresses.of(company, former == null ? "facts" : "facts/" + former.id() + "/correction");
        return new FactFormPage(
                cabinet.open(actor, new CompanyId(company), CompanyTabs.PROFILE, Permission.CHANGE_FIGURES),
                new EntryForm(action, back(company), typed, null, differences, null),
                kind,
                Fields.options(words, "companies.missing", MissingCode.values()),
                former == null ? null : new FigureWords(words).value(former.fact()));
    }

    private static FactKind kindIn(Map<String, String> written) {
        FactKind kind = new WrittenFields(written, new Faults()).choice("kind", FactKind.class);
        return kind == null ? FactKind.EMPLOYEES : kind;
    }

    private static String back(UUID company) {
        return Addresses.of(company, "profile#facts");
    }
}
