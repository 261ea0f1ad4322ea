package org.zarpe.impartiality;

import java.util.Set;
import java.util.TreeSet;
import org.zarpe.shared.Language;

/**
 * What somebody can assess, or what assessing a company asks for.
 *
 * @param foundations ids of foundations of methods
 * @param keyProcesses ids of key processes of methods
 * @param chapters of the Harmonized System, two digits
 */
public record Competence(
        Set<String> foundations, Set<String> keyProcesses, Set<String> chapters, Set<Language> languages) {

    public static final Competence NONE = new Competence(Set.of(), Set.of(), Set.of(), Set.of());

    public Competence {
        foundations = Set.copyOf(foundations);
        keyProcesses = Set.copyOf(keyProcesses);
        chapters = Set.copyOf(chapters);
        languages = Set.copyOf(languages);
    }

    /** What of this is not covered by the other. */
    public Competence without(Competence other) {
        return new Competence(
                less(foundations, other.foundations),
                less(keyProcesses, other.keyProcesses),
                less(chapters, other.chapters),
                less(languages, other.languages));
    }

    /** What a team can assess together. */
    public Competence with(Competence other) {
        return new Competence(
                both(foundations, other.foundations),
                both(keyProcesses, other.keyProcesses),
                both(chapters, other.chapters),
                both(languages, other.languages));
    }

    public boolean isNothing() {
        return foundations.isEmpty() && keyProcesses.isEmpty() && chapters.isEmpty() && languages.isEmpty();
    }

    private static <T> Set<T> less(Set<T> all, Set<T> some) {
        Set<T> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        Set<T> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
