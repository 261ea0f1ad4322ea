package org.zarpe.methodology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which facts the conditions of a pack read, named rules followed to their ground. So nothing needs to know a stage by its name. */
public final class RuleReading {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+");
    private static final String RULE = "rule.";
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");

    private final Pack pack;

    public RuleReading(Pack pack) {
        this.pack = pack;
    }

    public boolean mentions(List<Condition> conditions, String fact) {
        return mentioned(conditions).contains(fact);
    }

    public Set<String> mentioned(List<Condition> conditions) {
        Set<String> facts = new HashSet<>();
        conditions.forEach(condition -> gather(condition.rule(), facts));
        return facts;
    }

    /** Whether one of those stages is left by such a fact. */
    public boolean anyLeavesBy(Predicate<Stage> stages, Predicate<String> fact) {
        return pack.stages().stream()
                .filter(stages)
                .anyMatch(stage -> mentioned(stage.exit()).stream().anyMatch(fact));
    }

    /** Ids of the stages whose exit reads the fact. */
    public Set<String> stagesThatLeaveBy(String fact) {
        return stages(stage -> mentions(stage.exit(), fact));
    }

    /** Ids of the stages the entry of the given one waits for. */
    public Set<String> forerunners(Stage stage) {
        Set<String> entry = mentioned(stage.entry());
        return stages(other -> entry.contains("stage." + other.id() + ".closed"));
    }

    /** What the condition itself reads, named rules left out. */
    public Set<String> facts(Condition condition) {
        return names(condition.rule()).stream()
                .filter(name -> !name.startsWith(RULE))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The named rules the condition itself leans on. */
    public List<NamedRule> rules(Condition condition) {
        return names(condition.rule()).stream()
                .filter(name -> name.startsWith(RULE))
                .flatMap(name -> pack.findRule(name.substring(RULE.length())).stream())
                .toList();
    }

    private Set<String> stages(Predicate<Stage> wanted) {
        return pack.stages().stream().filter(wanted).map(Stage::id).collect(Collectors.toUnmodifiableSet());
    }

    private void gather(String expression, Set<String> facts) {
        for (String name : names(expression)) {
            if (facts.add(name) && name.startsWith(RULE)) {
                pack.findRule(name.substring(RULE.length()))
                        .ifPresent(rule -> rule.conditions().forEach(condition -> gather(condition.rule(), facts)));
            }
        }
    }

    private static List<String> names(String expression) {
        return NAME.matcher(TEXT.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
