package org.zarpe.processes.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.DocumentText.Measure;
import org.zarpe.processes.DocumentText.Step;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;

/**
 * What is different in one part of a document's text.
 *
 * @param position of a step or measure, from 1: where it stands now, or stood; 0 of the other parts
 * @param pieces the words of both, in order, so that nothing of either is lost
 */
public record Change(Part part, int position, Kind kind, List<Piece> pieces) {

    /** In signs: beyond it both are shown whole, word by word would take too long. */
    private static final int LONGEST_PASSAGE = 6_000;

    private static final int MOST_PASSAGES = 4_000;

    public enum Part {
        PURPOSE,
        SCOPE,
        STEP,
        MEASURE,
        BLANKS,
        KEEPING,
        /** Of files: a passage of what can be read in them. */
        FILE
    }

    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** @param kind never CHANGED: a changed word is one removed and one added */
    public record Piece(Kind kind, String words) {}

    public static List<Change> between(DocumentText before, DocumentText after, Language language) {
        return Stream.of(
                        whole(Part.PURPOSE, before.purpose(), after.purpose(), language),
                        whole(Part.SCOPE, before.scope(), after.scope(), language),
                        lines(Part.STEP, before.steps(), after.steps(), step -> sentence(step, language)),
                        lines(Part.MEASURE, before.measures(), after.measures(), one -> sentence(one, language)),
                        whole(Part.BLANKS, before.blanks(), after.blanks(), language),
                        whole(Part.KEEPING, before.keeping(), after.keeping(), language))
                .flatMap(List::stream)
                .toList();
    }

    /** Of what is read as a whole, passage by passage: lines end where a file happened to end them. */
    public static List<Change> between(String before, String after) {
        List<String> was = lines(before);
        List<String> is = lines(after);
        List<String> were = passages(was, Set.copyOf(is));
        List<String> are = passages(is, Set.copyOf(was));
        if (Math.max(were.size(), are.size()) > MOST_PASSAGES) {
            return List.of(passage(String.join(" ", were), String.join(" ", are)));
        }
        return stretches(were, are).stream()
                .map(one -> passage(
                        String.join(" ", were.subList(one.from(), one.to())),
                        String.join(" ", are.subList(one.nowFrom(), one.nowTo()))))
                .filter(change -> change.pieces().stream().anyMatch(piece -> piece.kind() != Kind.SAME))
                .toList();
    }

    /** Places that differ, in the one from and to, and in the other. */
    private record Stretch(int from, int to, int nowFrom, int nowTo) {

        static Stretch of(AbstractDelta<String> delta) {
            int from = delta.getSource().getPosition();
            int now = delta.getTarget().getPosition();
            return new Stretch(
                    from,
                    from + delta.getSource().size(),
                    now,
                    now + delta.getTarget().size());
        }

        boolean meets(Stretch next) {
            return to == next.from && nowTo == next.nowFrom;
        }

        Stretch with(Stretch next) {
            return new Stretch(from, next.to, nowFrom, next.nowTo);
        }
    }

    /** In little room, however different they are; what went and what came at one place belongs together. */
    private static List<Stretch> stretches(List<String> were, List<String> are) {
        List<Stretch> stretches = new ArrayList<>();
        DiffUtils.diff(were, are, new MeyersDiffWithLinearSpace<>()).getDeltas().stream()
                .map(Stretch::of)
                .sorted(Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::nowFrom))
                .forEach(one -> {
                    if (!stretches.isEmpty() && stretches.getLast().meets(one)) {
                        stretches.add(stretches.removeLast().with(one));
                    } else {
                        stretches.add(one);
                    }
                });
        return stretches;
    }

    private static Change passage(String was, String is) {
        Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        boolean whole = was.length() + is.length() > LONGEST_PASSAGE;
        return new Change(
                Part.FILE,
                0,
                kind,
                whole && kind == Kind.CHANGED
                        ? List.of(new Piece(Kind.REMOVED, was), new Piece(Kind.ADDED, is))
                        : pieces(was, is));
    }

    /** Lines that the other does not have are one passage as long as they follow each other: so two that share little are compared in a moment. */
    private static List<String> passages(List<String> lines, Set<String> others) {
        List<String> passages = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        for (String line : lines) {
            if (others.contains(line)) {
                end(own, passages);
                passages.add(line);
            } else {
                own.append(own.isEmpty() ? "" : " ").append(line);
            }
        }
        end(own, passages);
        return passages;
    }

    private static void end(StringBuilder own, List<String> passages) {
        if (!own.isEmpty()) {
            passages.add(own.toString());
            own.setLength(0);
        }
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> String.join(" ", words(line)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** All that a text says, a line a thing, to be laid beside a file. */
    public static String said(DocumentText text, Language language) {
        return Stream.of(
                        Stream.of(text.purpose().in(language), text.scope().in(language)),
                        text.steps().stream().map(step -> sentence(step, language)),
                        text.measures().stream().map(one -> sentence(one, language)),
                        Stream.of(text.blanks().in(language), text.keeping().in(language)))
                .flatMap(part -> part)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** "Who: what → record". */
    public static String sentence(Step step, Language language) {
        return joined(
                step.who().in(language),
                ": ",
                step.what().in(language),
                step.record().in(language));
    }

    private static String sentence(Measure measure, Language language) {
        return joined(
                measure.name().in(language),
                ": ",
                measure.target().in(language),
                measure.counted().in(language));
    }

    private static String joined(String first, String between, String second, String third) {
        return first
                + (first.isEmpty() || second.isEmpty() ? "" : between)
                + second
                + (third.isEmpty() ? "" : " → " + third);
    }

    private static List<Change> whole(Part part, Text before, Text after, Language language) {
        String was = before.in(language);
        String is = after.in(language);
        if (was.equals(is)) {
            return List.of();
        }
        Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        return List.of(new Change(part, 0, kind, pieces(was, is)));
    }

    private static <T> List<Change> lines(Part part, List<T> before, List<T> after, Function<T, String> sentence) {
        List<Change> changes = new ArrayList<>();
        List<String> were = before.stream().map(sentence).toList();
        List<String> are = after.stream().map(sentence).toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(were, are).getDeltas()) {
            List<String> gone = delta.getSource().getLines();
            List<String> come = delta.getTarget().getLines();
            int stood = delta.getSource().getPosition();
            int stands = delta.getTarget().getPosition();
            for (int line = 0; line < Math.max(gone.size(), come.size()); line++) {
                if (line >= come.size()) {
                    changes.add(new Change(part, stood + line + 1, Kind.REMOVED, pieces(gone.get(line), "")));
                } else if (line >= gone.size()) {
                    changes.add(new Change(part, stands + line + 1, Kind.ADDED, pieces("", come.get(line))));
                } else {
                    changes.add(
                            new Change(part, stands + line + 1, Kind.CHANGED, pieces(gone.get(line), come.get(line))));
                }
            }
        }
        return changes;
    }

    /** Word by word. */
    static List<Piece> pieces(String before, String after) {
        List<String> were = words(before);
        List<String> are = words(after);
        List<Piece> pieces = new ArrayList<>();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(were, are).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, Kind.SAME, were.subList(read, from));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            read = from + delta.getSource().size();
        }
        add(pieces, Kind.SAME, were.subList(read, were.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words.stream().collect(Collectors.joining(" "))));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
