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

    private Set<String> stages(Predicate<Stage> wanted) {
        return pack.stages().stream().filter(wanted).map(Stage::id).collect(Collectors.toUnmodifiableSet());
    }

    private void gather(String expression, Set<String> facts) {
        List<String> names = NAME.matcher(TEXT.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
        for (String name : names) {
            if (facts.add(name) && name.startsWith("rule.")) {
                pack.findRule(name.substring("rule.".length()))
                        .ifPresent(rule -> rule.conditions().forEach(condition -> gather(condition.rule(), facts)));
            }
        }
    }
}
