package org.zarpe.internationalisation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

@RestController
class ObjectiveController {

    /** The fields in the order of the form, each with the key of its label. */
    private static final SequencedMap<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("what", "internationalisation.objective.what");
        LABELS.put("amount", "internationalisation.objective.amount");
        LABELS.put("measure", "internationalisation.objective.measure");
        LABELS.put("currency", "internationalisation.option.currency");
        LABELS.put("due", "internationalisation.objective.due");
    }

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
        access.must(actor, Permission.STATE_OBJECTIVE, new CompanyId(company));
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
        if (!refused.isStale()) {
            return Answers.refused(
                    form(actor, language, company, id, now, typed.refused(refused.reasons()), List.of()));
        }
        List<Difference> differences = differences(language, now, typed);
        Typed yours = differences.isEmpty() ? typed.refused(refused.reasons()) : typed;
        return Answers.stale(form(actor, language, company, id, now, yours, differences));
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
                desk.open(actor, company), id, reading.strategy().version(), typed, measures(language), differences);
    }

    private List<Difference> differences(Language language, StrategyReading now, Typed yours) {
        Words words = desk.words(language);
        Typed theirs =
                now.strategy().aim().map(aim -> typed(words, aim.objective())).orElseGet(Typed::blank);
        return LABELS.entrySet().stream()
                .filter(field -> !yours.value(field.getKey()).strip().equals(theirs.value(field.getKey())))
                .map(field -> new Difference(
                        words.of(field.getValue()),
                        shown(language, field.getKey(), yours),
                        shown(language, field.getKey(), theirs)))
                .toList();
    }

    private String shown(Language language, String field, Typed typed) {
        String value = typed.value(field);
        if (value.isBlank()) {
            return desk.words(language).of("ui.no-value");
        }
        return measures(language).stream()
                .filter(option -> field.equals("measure") && option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private List<Option> measures(Language language) {
        return desk.options(language, "internationalisation.measure", Measure.class);
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
