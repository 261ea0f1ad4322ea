package org.zarpe.cases.web;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.cases.web.CasesPage.Bar;
import org.zarpe.cases.web.CasesPage.Row;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Role;
import org.zarpe.shared.Language;
import org.zarpe.shared.charts.BarRow;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** All cases that somebody may see: those that wait for the one who looks first. */
@RestController
class CasesController {

    private static final int LONG = 14;
    private static final int TOO_LONG = 30;

    private final CaseShelf shelf;
    private final Companies companies;
    private final Turns turns;
    private final Storyteller storyteller;
    private final Dictionary dictionary;

    CasesController(CaseShelf shelf, Companies companies, Turns turns, Storyteller storyteller, Dictionary dictionary) {
        this.shelf = shelf;
        this.companies = companies;
        this.turns = turns;
        this.storyteller = storyteller;
        this.dictionary = dictionary;
    }

    @GetMapping("/cases")
    CasesPage page(Actor actor, Language language, @RequestParam(defaultValue = "") String state) {
        List<Kept> all = shelf.all(actor);
        Map<CompanyId, CompanyProfile> names =
                companies
                        .all(all.stream()
                                .map(kept -> kept.opened().company())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CompanyProfile::id, Function.identity()));
        List<Row> rows = all.stream()
                .flatMap(
                        kept -> Optional.ofNullable(names.get(kept.opened().company()))
                                .map(company -> row(actor, kept, company))
                                .stream())
                .sorted(Comparator.comparing(Row::days).reversed())
                .toList();
        Map<CaseState, List<Row>> byState = rows.stream()
                .collect(Collectors.groupingBy(Row::state, () -> new EnumMap<>(CaseState.class), Collectors.toList()));
        Words words = dictionary.in(language);
        return new CasesPage(
                actor.name(),
                rows.stream().filter(row -> row.turn().mine()).toList(),
                rows.stream()
                        .filter(row ->
                                state.isEmpty() || Words.kebab(row.state()).equals(state))
                        .toList(),
                bars(byState, words),
                filters(byState, state, words),
                rows.size(),
                actor.role() == Role.COMMITTEE);
    }

    private Row row(Actor actor, Kept kept, CompanyProfile company) {
        long days =
                ChronoUnit.DAYS.between(storyteller.day(kept.opened().events().getLast()), kept.today());
        Turn turn = turns.of(actor, kept);
        String tone =
                !turn.awaits().isSomething() || days <= LONG ? "neutral" : days <= TOO_LONG ? "warning" : "danger";
        return new Row(kept.opened().id(), company, kept.opened().stateOn(kept.today()), turn, days, tone);
    }

    private static List<Bar> bars(Map<CaseState, List<Row>> byState, Words words) {
        BigDecimal most = BigDecimal.valueOf(
                byState.values().stream().mapToInt(List::size).max().orElse(0));
        return byState.entrySet().stream()
                .map(entry -> new Bar(
                        new BarRow(
                                words.of("cases.state", entry.getKey()),
                                BigDecimal.valueOf(entry.getValue().size()),
                                most),
                        entry.getValue().size(),
                        address(entry.getKey())))
                .toList();
    }

    private static List<Tab> filters(Map<CaseState, List<Row>> byState, String chosen, Words words) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(words.of("cases.list.all"), "/cases", chosen.isEmpty()));
        byState.keySet()
                .forEach(state -> tabs.add(new Tab(
                        words.of("cases.state", state),
                        address(state),
                        Words.kebab(state).equals(chosen))));
        return tabs;
    }

    private static String address(CaseState state) {
        return "/cases?state=" + Words.kebab(state);
    }
}
