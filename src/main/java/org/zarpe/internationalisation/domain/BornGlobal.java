package org.zarpe.internationalisation.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zarpe.methodology.BornGlobalDefinition;
import org.zarpe.methodology.Judgement;
import org.zarpe.shared.Text;
import org.zarpe.shared.Truth;

/** Whether a company is born global under one definition; the answer never stands without the definition. */
public record BornGlobal(BornGlobalDefinition definition, Answer answer, List<Because> because) {

    public enum Answer {
        YES,
        NO,
        CANNOT_TELL,
        CONFLICTING
    }

    public BornGlobal {
        because = List.copyOf(because);
    }

    /**
     * @param facts of the path, by name
     * @param names how facts of other modules are called
     */
    public static BornGlobal of(
            BornGlobalDefinition definition,
            Judgement judgement,
            Map<String, PathFact> facts,
            Function<String, Text> names) {
        Set<String> settling = judgement.truth() == Truth.CANNOT_TELL ? open(judgement) : read(definition, facts);
        return new BornGlobal(
                definition,
                answer(judgement, settling, facts),
                settling.stream()
                        .flatMap(fact -> because(fact, facts, names))
                        .distinct()
                        .toList());
    }

    private static Stream<Because> because(String fact, Map<String, PathFact> facts, Function<String, Text> names) {
        PathFact known = facts.get(fact);
        return known == null ? Stream.of(Because.of("fact-missing", names.apply(fact))) : known.because().stream();
    }

    private static Set<String> open(Judgement judgement) {
        Set<String> open = new TreeSet<>(judgement.missing());
        open.addAll(judgement.tooImprecise());
        return open;
    }

    private static Set<String> read(BornGlobalDefinition definition, Map<String, PathFact> facts) {
        return facts.keySet().stream()
                .filter(definition.rule()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Answer answer(Judgement judgement, Set<String> open, Map<String, PathFact> facts) {
        if (judgement.truth() != Truth.CANNOT_TELL) {
            return judgement.holds() ? Answer.YES : Answer.NO;
        }
        return open.stream().anyMatch(fact -> facts.get(fact) instanceof PathFact.Conflicting)
                ? Answer.CONFLICTING
                : Answer.CANNOT_TELL;
    }
}
