package org.zarpe.internationalisation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.zarpe.internationalisation.EntryMode;
import org.zarpe.internationalisation.application.PrepareOptions;
import org.zarpe.internationalisation.application.ReadStrategy;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Words;

@RestController
class OptionController {

    private static final List<String> FIELDS =
            List.of("country", "mode", "why", "strengths", "evidence", "obstacles", "amount", "currency", "year");

    private final Desk desk;
    private final ReadStrategy strategies;
    private final PrepareOptions options;
    private final CompanyAccess access;

    OptionController(Desk desk, ReadStrategy strategies, PrepareOptions options, CompanyAccess access) {
        this.desk = desk;
        this.strategies = strategies;
        this.options = options;
        this.access = access;
    }

    @GetMapping("/companies/{company}/markets/options/new")
    OptionPage blank(Actor actor, Language language, @PathVariable UUID company) {
        access.must(actor, Permission.PREPARE_MARKETS, new CompanyId(company));
        return form(actor, language, company, Ids.next(), null, Typed.blank().with("currency", "MXN"), List.of());
    }

    @PostMapping("/companies/{company}/markets/options")
    ResponseEntity<Page> offer(
            Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> written) {
        Typed typed = Typed.of(written);
        UUID id = Desk.id(typed, Ids.next());
        return switch (options.offer(actor, new CompanyId(company), id, written)) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Desk.address(company));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(form(actor, language, company, id, null, typed.refused(refused.reasons()), List.of()));
        };
    }

    @GetMapping("/companies/{company}/markets/options/{id}")
    OptionPage page(Actor actor, Language language, @PathVariable UUID company, @PathVariable UUID id) {
        access.must(actor, Permission.PREPARE_MARKETS, new CompanyId(company));
        MarketOption option = strategies.option(actor, new CompanyId(company), id);
        return form(actor, language, company, id, option.version(), typed(language, option), List.of());
    }

    @PostMapping("/companies/{company}/markets/options/{id}")
    ResponseEntity<Page> change(
            Actor actor,
            Language language,
            @PathVariable UUID company,
            @PathVariable UUID id,
            @RequestParam Map<String, String> written) {
        return answer(
                actor, language, company, id, written, options.change(actor, new CompanyId(company), id, written));
    }

    @PostMapping("/companies/{company}/markets/options/{id}/archival")
    ResponseEntity<Page> archive(
            Actor actor,
            Language language,
            @PathVariable UUID company,
            @PathVariable UUID id,
            @RequestParam Map<String, String> written) {
        return answer(
                actor, language, company, id, Map.of(), options.archive(actor, new CompanyId(company), id, written));
    }

    private ResponseEntity<Page> answer(
            Actor actor, Language language, UUID company, UUID id, Map<String, String> written, Outcome<UUID> outcome) {
        if (!(outcome instanceof Outcome.Refused<UUID> refused)) {
            return Answers.seeOther(Desk.address(company));
        }
        MarketOption now = strategies.option(actor, new CompanyId(company), id);
        Typed typed = written.isEmpty() ? typed(language, now) : Typed.of(written);
        if (refused.isStale()) {
            return Answers.stale(form(
                    actor,
                    language,
                    company,
                    id,
                    now.version(),
                    typed,
                    differences(language, typed, typed(language, now))));
        }
        return Answers.refused(
                form(actor, language, company, id, now.version(), typed.refused(refused.reasons()), List.of()));
    }

    private OptionPage form(
            Actor actor,
            Language language,
            UUID company,
            UUID id,
            @Nullable Long version,
            Typed typed,
            List<Difference> differences) {
        return new OptionPage(
                desk.open(actor, company),
                id,
                version,
                typed,
                countries(language),
                desk.options(language, "internationalisation.mode", EntryMode.class),
                differences);
    }

    private List<Difference> differences(Language language, Typed yours, Typed theirs) {
        Words words = desk.words(language);
        List<Difference> differences = new ArrayList<>();
        for (String field : FIELDS) {
            if (!yours.value(field).strip().equals(theirs.value(field))) {
                differences.add(new Difference(
                        words.of("internationalisation.option." + field), yours.value(field), theirs.value(field)));
            }
        }
        return differences;
    }

    private static Typed typed(Language language, MarketOption option) {
        return Typed.blank()
                .with("country", option.country())
                .with("mode", Words.kebab(option.mode()))
                .with("why", option.why().in(language))
                .with("strengths", option.strengths().in(language))
                .with("evidence", option.evidence().in(language))
                .with("obstacles", option.obstacles().in(language))
                .with(
                        "amount",
                        option.expectedAmount() == null
                                ? null
                                : option.expectedAmount().toPlainString())
                .with("currency", option.expectedCurrency() == null ? "MXN" : option.expectedCurrency())
                .with("year", option.expectedYear());
    }

    private static List<Option> countries(Language language) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(code, Countries.name(code, language)))
                .sorted((one, other) ->
                        java.text.Collator.getInstance(language.locale()).compare(one.label(), other.label()))
                .toList();
    }
}
