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
import org.zarpe.internationalisation.Objective;
import org.zarpe.internationalisation.Objective.Measure;
import org.zarpe.internationalisation.application.ReadStrategy;
import org.zarpe.internationalisation.application.StateObjective;
import org.zarpe.internationalisation.application.StrategyReading;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

@RestController
class ObjectiveController {

    private final Desk desk;
    private final ReadStrategy strategies;
    private final StateObjective objectives;
    private final CompanyAccess access;

    ObjectiveController(Desk desk, ReadStrategy strategies, StateObjective objectives, CompanyAccess access) {
        this.desk = desk;
        this.strategies = strategies;
        this.objectives = objectives;
        this.access = access;
    }

    @GetMapping("/companies/{company}/markets/objective")
    ObjectivePage page(Actor actor, Language language, @PathVariable UUID company) {
        access.mustWrite(actor, new CompanyId(company));
        StrategyReading reading = strategies.read(actor, new CompanyId(company));
        Typed typed = reading.strategy()
                .aim()
                .map(aim -> typed(desk.words(language), aim.objective()))
                .orElseGet(() -> Typed.blank().with("currency", "MXN"));
        return form(actor, language, company, Ids.next(), reading, typed, List.of());
    }

    @PostMapping("/companies/{company}/markets/objective")
    ResponseEntity<Page> state(
            Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> written) {
        Typed typed = Typed.of(written);
        UUID id = Desk.id(typed, Ids.next());
        Outcome<UUID> outcome = objectives.aim(actor, new CompanyId(company), id, written);
        if (!(outcome instanceof Outcome.Refused<UUID> refused)) {
            return Answers.seeOther(Desk.address(company));
        }
        StrategyReading now = strategies.read(actor, new CompanyId(company));
        return refused.isStale()
                ? Answers.stale(
                        form(actor, language, company, id, now, typed, List.of(difference(language, now, typed))))
                : Answers.refused(form(actor, language, company, id, now, typed.refused(refused.reasons()), List.of()));
    }

    private ObjectivePage form(
            Actor actor,
            Language language,
            UUID company,
            UUID id,
            StrategyReading reading,
            Typed typed,
            List<Difference> differences) {
        return new ObjectivePage(
                desk.open(actor, company),
                id,
                reading.strategy().version(),
                typed,
                desk.options(language, "internationalisation.measure", Measure.class),
                differences);
    }

    private Difference difference(Language language, StrategyReading now, Typed typed) {
        Words words = desk.words(language);
        return new Difference(
                words.of("internationalisation.objective.what"),
                typed.value("what"),
                now.strategy()
                        .aim()
                        .map(aim -> aim.objective().what().in(language))
                        .orElseGet(() -> words.of("ui.no-value")));
    }

    private static Typed typed(Words words, Objective objective) {
        return Typed.blank()
                .with("what", words.of(objective.what()))
                .with("amount", words.number(objective.amount()))
                .with("measure", Words.kebab(objective.measure()))
                .with("currency", objective.currency() == null ? "MXN" : objective.currency())
                .with("due", objective.by().written());
    }
}
