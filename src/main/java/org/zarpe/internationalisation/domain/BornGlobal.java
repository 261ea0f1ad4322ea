package org.zarpe.internationalisation.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zarpe.methodology.BornGlobalDefinition;
import org.zarpe.methodology.Judgement;
import org.zarpe.shared.Truth;

/**
 * Whether a company is born global under one definition; the answer never stands without the definition.
 *
 * @param otherMissing names of facts of other modules that the definition reads and nobody recorded
 */
public record BornGlobal(
        BornGlobalDefinition definition, Answer answer, List<Because> because, Set<String> otherMissing) {

    public enum Answer {
        YES,
        NO,
        CANNOT_TELL,
        CONFLICTING
    }

    public BornGlobal {
        because = List.copyOf(because);
        otherMissing = Set.copyOf(otherMissing);
    }

    public static BornGlobal of(BornGlobalDefinition definition, Judgement judgement, Map<String, PathFact> facts) {
        Set<String> open = new TreeSet<>(judgement.missing());
        open.addAll(judgement.tooImprecise());
        List<Because> because = open.stream()
                .map(facts::get)
                .flatMap(Stream::ofNullable)
                .flatMap(fact -> fact.because().stream())
                .distinct()
                .toList();
        Set<String> others = new TreeSet<>(open);
        others.removeAll(facts.keySet());
        return new BornGlobal(definition, answer(judgement, open, facts), because, others);
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
