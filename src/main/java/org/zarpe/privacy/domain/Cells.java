package org.zarpe.privacy.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zarpe.companies.CompanyId;

/**
 * Which groups are large enough to be named. A group of fewer than {@value #LEAST} companies is not, and what is left unnamed holds at least as many companies again:
 * otherwise the one small group would be known by being the one that is missing.
 */
public record Cells<G>(Set<G> named) {

    public static final int LEAST = 5;

    public Cells {
        named = Set.copyOf(named);
    }

    public static <G> Cells<G> of(Map<G, Set<CompanyId>> groups) {
        List<G> smallestFirst = groups.keySet().stream()
                .sorted(Comparator.comparing((G group) -> sizeOf(groups, group)).thenComparing(Object::toString))
                .toList();
        Set<G> named = new HashSet<>(smallestFirst);
        Set<CompanyId> unnamed = new HashSet<>();
        for (G group : smallestFirst) {
            if (sizeOf(groups, group) >= LEAST && (unnamed.isEmpty() || unnamed.size() >= LEAST)) {
                break;
            }
            named.remove(group);
            unnamed.addAll(groups.getOrDefault(group, Set.of()));
        }
        return new Cells<>(named);
    }

    /** The companies by what they belong to. */
    public static <T, G> Map<G, Set<CompanyId>> group(List<T> things, Function<T, G> group, Function<T, CompanyId> of) {
        Map<G, Set<CompanyId>> groups = new HashMap<>();
        things.forEach(thing -> groups.computeIfAbsent(group.apply(thing), first -> new HashSet<>())
                .add(of.apply(thing)));
        return groups;
    }

    private static <G> int sizeOf(Map<G, Set<CompanyId>> groups, G group) {
        return groups.getOrDefault(group, Set.of()).size();
    }
}
