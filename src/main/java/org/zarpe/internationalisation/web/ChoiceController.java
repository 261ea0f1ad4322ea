package org.zarpe.internationalisation.web;

import java.util.List;
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
import org.zarpe.internationalisation.application.ChooseMarket;
import org.zarpe.internationalisation.application.ReadStrategy;
import org.zarpe.internationalisation.application.StrategyReading;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

@RestController
class ChoiceController {

    private final Desk desk;
    private final ReadStrategy strategies;
    private final ChooseMarket choices;
    private final CompanyAccess access;

    ChoiceController(Desk desk, ReadStrategy strategies, ChooseMarket choices, CompanyAccess access) {
        this.desk = desk;
        this.strategies = strategies;
        this.choices = choices;
        this.access = access;
    }

    @GetMapping("/companies/{company}/markets/options/{option}/choice")
    ChoicePage page(Actor actor, Language language, @PathVariable UUID company, @PathVariable UUID option) {
        access.must(actor, Permission.CHOOSE_MARKET, new CompanyId(company));
        return page(actor, language, company, option, Ids.next(), Typed.blank(), false);
    }

    @PostMapping("/companies/{company}/markets/options/{option}/choice")
    ResponseEntity<Page> choose(
            Actor actor,
            Language language,
            @PathVariable UUID company,
            @PathVariable UUID option,
            @RequestParam Map<String, String> written) {
        Typed typed = Typed.of(written);
        UUID id = Desk.id(typed, Ids.next());
        Outcome<UUID> outcome = choices.choose(actor, new CompanyId(company), id, option, written);
        if (!(outcome instanceof Outcome.Refused<UUID> refused)) {
            return Answers.seeOther(Desk.address(company));
        }
        return refused.isStale()
                ? Answers.stale(page(actor, language, company, option, id, typed, true))
                : Answers.refused(page(actor, language, company, option, id, typed.refused(refused.reasons()), false));
    }

    private ChoicePage page(
            Actor actor, Language language, UUID company, UUID option, UUID id, Typed typed, boolean stale) {
        CompanyId companyId = new CompanyId(company);
        StrategyReading reading = strategies.read(actor, companyId);
        StrategyWording wording = desk.wording(language);
        MarketsPage markets = wording.page(desk.open(actor, company), reading);
        MarketsPage.Chosen chosen = markets.chosen();
        String current = chosen == null ? null : chosen.country();
        return new ChoicePage(
                markets.file(),
                id,
                reading.strategy().version(),
                wording.card(strategies.option(actor, companyId, option), reading),
                current,
                typed,
                stale ? List.of(change(language, current, typed)) : List.of());
    }

    private Difference change(Language language, @org.jspecify.annotations.Nullable String current, Typed typed) {
        return new Difference(
                desk.words(language).of("internationalisation.choice.why"),
                typed.value("why"),
                current == null ? desk.words(language).of("internationalisation.choice.options-changed") : current);
    }
}
