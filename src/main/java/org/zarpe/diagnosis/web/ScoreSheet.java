package org.zarpe.diagnosis.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Score;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.IntervalBar;
import org.zarpe.shared.charts.Profile;
import org.zarpe.shared.words.Words;

/**
 * Lays out the arithmetic of a score, reader by reader.
 *
 * @param groups what a part belongs to
 */
record ScoreSheet(
        Scale scale, Words words, Function<String, Text> names, Function<String, Text> groups, Sentences sentences) {

    private static final int READ_AT_ONCE = 12;

    /** What a mark of a part says in words. */
    @FunctionalInterface
    interface Sentences {
        String of(String part, Mark mark);
    }

    ScorePage page(CompanyFile file, Text name, Text meaning, Map<Reader, Score> scores) {
        Map<Text, List<Score.Part>> grouped = grouped(scores, name);
        return new ScorePage(
                file,
                words.of(name),
                words.of(meaning),
                scores.entrySet().stream()
                        .map(one -> sum(one.getKey(), one.getValue()))
                        .toList(),
                profile(scores, grouped),
                grouped.entrySet().stream()
                        .map(group -> new ScorePage.Group(
                                words.of(group.getKey()),
                                group.getValue().stream()
                                        .map(part -> line(part, scores))
                                        .toList()))
                        .toList());
    }

    private Map<Text, List<Score.Part>> grouped(Map<Reader, Score> scores, Text name) {
        List<Score.Part> parts =
                scores.values().stream().findFirst().map(Score::parts).orElse(List.of());
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> parts.size() > READ_AT_ONCE ? groups.apply(part.id()) : name,
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private @Nullable Profile profile(Map<Reader, Score> scores, Map<Text, List<Score.Part>> grouped) {
        if (scores.values().stream().allMatch(Score::isBlank)) {
            return null;
        }
        List<Profile.Row> rows = new ArrayList<>();
        grouped.forEach((group, parts) -> {
            if (grouped.size() > 1) {
                rows.add(row(group, parts, scores));
            } else {
                parts.forEach(part -> rows.add(row(names.apply(part.id()), List.of(part), scores)));
            }
        });
        return new Profile(
                scores.keySet().stream()
                        .map(reader -> words.of("diagnosis.reader", reader))
                        .toList(),
                rows);
    }

    private Profile.Row row(Text name, List<Score.Part> parts, Map<Reader, Score> scores) {
        List<@Nullable IntervalBar> bars = new ArrayList<>();
        scores.values().forEach(score -> bars.add(bar(score, parts).orElse(null)));
        return new Profile.Row(words.of(name), null, null, bars);
    }

    private Optional<IntervalBar> bar(Score score, List<Score.Part> parts) {
        List<Score.Part> own =
                parts.stream().flatMap(part -> find(score, part.id()).stream()).toList();
        return Score.of(scale, own).map(mean -> new ScoreBar(scale).of(mean));
    }

    private ScorePage.Sum sum(Reader reader, Score score) {
        String terms = score.parts().stream()
                .filter(part -> part.mark().applies())
                .map(this::term)
                .collect(Collectors.joining(" + "));
        String result = score.isExact()
                ? words.score(score.low())
                : words.of("diagnosis.between", words.score(score.low()), words.score(score.high()));
        return new ScorePage.Sum(
                reader, score.answered(), score.asked(), "(" + terms + ") ÷ " + words.number(score.weight()), result);
    }

    private String term(Score.Part part) {
        return part.mark().known().isPresent()
                ? product(part, part.mark().known().getAsInt())
                : words.of("diagnosis.range", product(part, scale.lowest()), product(part, scale.highest()));
    }

    private String product(Score.Part part, int level) {
        return words.number(part.weight().multiply(BigDecimal.valueOf(level)));
    }

    private ScorePage.Line line(Score.Part part, Map<Reader, Score> scores) {
        List<ScorePage.Cell> cells = new ArrayList<>();
        scores.forEach((reader, score) -> find(score, part.id())
                .ifPresent(own ->
                        cells.add(new ScorePage.Cell(reader, arithmetic(own), sentences.of(own.id(), own.mark())))));
        return new ScorePage.Line(words.of(names.apply(part.id())), words.number(part.weight()), cells);
    }

    private static Optional<Score.Part> find(Score score, String part) {
        return score.parts().stream().filter(one -> one.id().equals(part)).findFirst();
    }

    private String arithmetic(Score.Part part) {
        if (!part.mark().applies()) {
            return words.of("diagnosis.does-not-count");
        }
        String level = part.mark().known().isPresent()
                ? words.number(part.mark().known().getAsInt())
                : words.of("diagnosis.range", scale.lowest(), scale.highest());
        return words.of("diagnosis.times", level, words.number(part.weight()), term(part));
    }
}
