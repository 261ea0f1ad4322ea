package org.zarpe.methodology;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zarpe.shared.Text;

/**
 * A method: what a programme asks, requires, measures and decides by, in both languages.
 *
 * @param goal of a method with requirements
 * @param accreditation what a company is recognised by; empty of a method that recognises nobody
 * @param sections the parts of the company file this method uses; see {@link #declares}
 * @param tables report tables by name, each a list of columns with the indicator that fills it
 */
public record Pack(
        String id,
        String version,
        String licence,
        List<String> authors,
        Citation citation,
        Text name,
        Text summary,
        Scale scale,
        List<String> sections,
        Settings settings,
        Optional<Goal> goal,
        List<Pillar> pillars,
        List<Foundation> foundations,
        List<Reliability> reliabilities,
        List<Factor> factors,
        Map<String, List<TableColumn>> tables,
        Eligibility eligibility,
        List<NamedRule> rules,
        List<Stage> stages,
        List<Instrument> instruments,
        List<Requirement> requirements,
        List<Competence> competences,
        List<KeyProcess> processes,
        List<Indicator> indicators,
        List<BornGlobalDefinition> bornGlobalDefinitions,
        Optional<Accreditation> accreditation) {

    public PackRef ref() {
        return new PackRef(id, version);
    }

    /** Whether this method uses a part of the company file: swot, path, strategy, plan, training, advice, results, requirements. */
    public boolean declares(String section) {
        return sections.contains(section);
    }

    public Optional<Stage> findStage(String stage) {
        return find(stages, Stage::id, stage);
    }

    public Stage stage(String stage) {
        return findStage(stage).orElseThrow(() -> absent("stage", stage));
    }

    public Optional<Instrument> findInstrument(String instrument) {
        return find(instruments, Instrument::id, instrument);
    }

    public Instrument instrument(String instrument) {
        return findInstrument(instrument).orElseThrow(() -> absent("instrument", instrument));
    }

    public Optional<Requirement> findRequirement(String requirement) {
        return find(requirements, Requirement::id, requirement);
    }

    public Requirement requirement(String requirement) {
        return findRequirement(requirement).orElseThrow(() -> absent("requirement", requirement));
    }

    public List<Requirement> requirementsOf(Foundation foundation) {
        return requirements.stream()
                .filter(requirement -> requirement.foundation().equals(foundation.id()))
                .toList();
    }

    public Optional<Foundation> findFoundation(String foundation) {
        return find(foundations, Foundation::id, foundation);
    }

    public Foundation foundation(String foundation) {
        return findFoundation(foundation).orElseThrow(() -> absent("foundation", foundation));
    }

    public Optional<Reliability> findReliability(String reliability) {
        return find(reliabilities, Reliability::id, reliability);
    }

    public Reliability reliability(String reliability) {
        return findReliability(reliability).orElseThrow(() -> absent("reliability", reliability));
    }

    public Optional<Pillar> findPillar(String pillar) {
        return find(pillars, Pillar::id, pillar);
    }

    public Pillar pillar(String pillar) {
        return findPillar(pillar).orElseThrow(() -> absent("pillar", pillar));
    }

    public Optional<Indicator> findIndicator(String indicator) {
        return find(indicators, Indicator::id, indicator);
    }

    public Indicator indicator(String indicator) {
        return findIndicator(indicator).orElseThrow(() -> absent("indicator", indicator));
    }

    public Optional<Competence> findCompetence(String competence) {
        return find(competences, Competence::id, competence);
    }

    public Competence competence(String competence) {
        return findCompetence(competence).orElseThrow(() -> absent("competence", competence));
    }

    public Optional<KeyProcess> findProcess(String process) {
        return find(processes, KeyProcess::id, process);
    }

    public KeyProcess process(String process) {
        return findProcess(process).orElseThrow(() -> absent("process", process));
    }

    public Optional<NamedRule> findRule(String rule) {
        return find(rules, NamedRule::id, rule);
    }

    public NamedRule rule(String rule) {
        return findRule(rule).orElseThrow(() -> absent("rule", rule));
    }

    /** The dimensions of all instruments, in their order. */
    public Stream<Dimension> dimensions() {
        return instruments.stream().flatMap(instrument -> instrument.dimensions().stream());
    }

    /** The columns of a report table; none when the method has no such table. */
    public List<TableColumn> table(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static <T> Optional<T> find(List<T> among, Function<T, String> id, String wanted) {
        return among.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
    }

    private NoSuchElementException absent(String kind, String wanted) {
        return new NoSuchElementException("pack " + ref() + " has no " + kind + " '" + wanted + "'");
    }

    @Override
    public String toString() {
        return "Pack[" + ref() + "]";
    }
}
