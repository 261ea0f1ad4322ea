package org.zarpe.methodology.loading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zarpe.methodology.BornGlobalDefinition;
import org.zarpe.methodology.Citation;
import org.zarpe.methodology.Competence;
import org.zarpe.methodology.CompetenceKind;
import org.zarpe.methodology.Condition;
import org.zarpe.methodology.Criterion;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.Eligibility;
import org.zarpe.methodology.Factor;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Frequency;
import org.zarpe.methodology.Goal;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorKind;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.methodology.NamedRule;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Pillar;
import org.zarpe.methodology.Reliability;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.Scale;
import org.zarpe.methodology.Settings;
import org.zarpe.methodology.Stage;
import org.zarpe.methodology.TableColumn;

/** Puts a pack together from documents without fault. */
final class PackAssembly {

    private PackAssembly() {}

    static Pack of(Outline outline) {
        Branch pack = outline.pack();
        return new Pack(
                pack.text("id"),
                pack.text("version"),
                pack.text("licence"),
                pack.strings("authors"),
                new Citation(
                        pack.at("citation").text("text"), pack.at("citation").text("source")),
                pack.words("name"),
                pack.words("summary"),
                scale(pack.at("scale")),
                pack.strings("sections"),
                settings(pack.at("settings")),
                goal(pack.at("goal")),
                pack.items("pillars").stream()
                        .map(one -> new Pillar(one.text("id"), one.words("name"), one.words("meaning")))
                        .toList(),
                pack.items("foundations").stream()
                        .map(PackAssembly::foundation)
                        .sorted(Comparator.comparingInt(Foundation::number))
                        .toList(),
                pack.items("reliabilities").stream()
                        .map(one -> new Reliability(one.text("id"), one.words("name"), one.words("meaning")))
                        .toList(),
                pack.items("factors").stream()
                        .map(one -> new Factor(one.text("id"), one.words("name"), one.words("meaning")))
                        .toList(),
                tables(pack.at("tables")),
                new Eligibility(
                        criteria(outline.entries(FileKind.ELIGIBILITY, "company")),
                        criteria(outline.entries(FileKind.ELIGIBILITY, "entrepreneur"))),
                outline.rules().map(PackAssembly::rule).toList(),
                outline.stages()
                        .map(PackAssembly::stage)
                        .sorted(Comparator.comparingInt(Stage::order))
                        .toList(),
                InstrumentAssembly.all(outline),
                requirements(outline),
                outline.competences().map(PackAssembly::competence).toList(),
                ProcessAssembly.all(outline),
                outline.indicators().map(PackAssembly::indicator).toList(),
                outline.definitions().map(PackAssembly::definition).toList(),
                AccreditationAssembly.of(outline));
    }

    static <E extends Enum<E>> E constant(Class<E> type, Branch branch, String key) {
        return Enum.valueOf(type, branch.text(key).toUpperCase(Locale.ROOT));
    }

    private static Scale scale(Branch scale) {
        return new Scale(scale.whole("lowest"), scale.whole("highest"), scale.whole("met_from"));
    }

    private static Settings settings(Branch settings) {
        return new Settings(
                settings.count("market_options"),
                settings.count("continuity_lines"),
                settings.count("days_between_contacts"),
                settings.string("training_pillar"));
    }

    private static Optional<Goal> goal(Branch goal) {
        return goal.exists() ? Optional.of(new Goal(goal.words("name"), goal.text("rule"))) : Optional.empty();
    }

    private static Foundation foundation(Branch one) {
        return new Foundation(one.text("id"), one.whole("number"), one.words("name"), one.words("meaning"));
    }

    private static Map<String, List<TableColumn>> tables(Branch tables) {
        Map<String, List<TableColumn>> all = new LinkedHashMap<>();
        tables.entries()
                .forEach(table -> all.put(
                        table.getKey(),
                        table.getValue().items().stream()
                                .map(one -> new TableColumn(one.text("column"), one.text("indicator")))
                                .toList()));
        return all;
    }

    private static List<Criterion> criteria(Stream<Branch> criteria) {
        return criteria.map(one -> new Criterion(
                        one.text("id"), one.words("text"), one.words("help"), one.text("rule"), one.string("awaits")))
                .toList();
    }

    private static List<Condition> conditions(Branch of, String list) {
        return of.items(list).stream()
                .map(one -> new Condition(one.text("id"), one.text("rule"), one.words("text")))
                .toList();
    }

    private static NamedRule rule(Branch one) {
        return new NamedRule(one.text("id"), one.words("name"), one.words("meaning"), conditions(one, "conditions"));
    }

    private static Stage stage(Branch one) {
        return new Stage(
                one.text("id"),
                one.whole("order"),
                one.words("name"),
                one.words("purpose"),
                one.words("leaves"),
                one.whole("planned_days"),
                conditions(one, "entry"),
                conditions(one, "exit"));
    }

    private static List<Requirement> requirements(Outline outline) {
        List<String> order = outline.pack().items("foundations").stream()
                .sorted(Comparator.comparingInt(one -> one.whole("number")))
                .map(one -> one.text("id"))
                .toList();
        return outline.of(FileKind.REQUIREMENTS)
                .sorted(Comparator.comparingInt(file -> order.indexOf(file.text("foundation"))))
                .flatMap(file ->
                        file.items("requirements").stream().map(one -> requirement(file.text("foundation"), one)))
                .toList();
    }

    private static Requirement requirement(String foundation, Branch one) {
        return new Requirement(
                one.text("id"),
                one.text("code"),
                foundation,
                one.words("name"),
                one.words("text"),
                one.words("help"),
                one.allWords("evidence"),
                one.string("reference"),
                one.strings("reliabilities"),
                one.number("weight").orElse(BigDecimal.ONE),
                one.flag("mandatory"),
                one.string("applicable"),
                one.strings("processes"),
                one.allWords("levels"));
    }

    private static Competence competence(Branch one) {
        return new Competence(
                one.text("id"),
                constant(CompetenceKind.class, one, "kind"),
                one.words("name"),
                one.words("meaning"),
                one.words("help"),
                one.allWords("levels"));
    }

    private static Indicator indicator(Branch one) {
        return new Indicator(
                one.text("id"),
                one.words("name"),
                one.words("meaning"),
                one.words("help"),
                constant(IndicatorUnit.class, one, "unit"),
                constant(Direction.class, one, "direction"),
                constant(IndicatorKind.class, one, "kind"),
                constant(Frequency.class, one, "frequency"),
                one.string("formula"),
                one.words("source"));
    }

    private static BornGlobalDefinition definition(Branch one) {
        return new BornGlobalDefinition(
                one.text("id"), one.words("name"), one.text("source"), one.words("meaning"), one.text("rule"));
    }
}
