package org.zarpe.diagnosis.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.diagnosis.domain.SwotItem;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** A SWOT item as a form; an importance left blank is not weighed. */
record SwotForm(Typed typed, Language language) {

    static SwotForm of(SwotEntry entry, Language language) {
        String chosen = SwotSources.chosen(entry.source());
        Typed typed = Typed.blank()
                .with("quadrant", entry.quadrant())
                .with("text", entry.text().in(language))
                .with("importance", entry.importance())
                .with("source", chosen)
                .with("reference", chosen.contains(":") ? "" : entry.source().reference());
        return new SwotForm(typed, language);
    }

    static List<Option> quadrants(Words words) {
        return Arrays.stream(Quadrant.values())
                .map(one -> new Option(one.name(), words.of("diagnosis.quadrant", one)))
                .toList();
    }

    static List<Option> importances(Words words) {
        Stream<Option> weights = IntStream.rangeClosed(1, SwotItem.HEAVIEST)
                .mapToObj(one -> new Option(Integer.toString(one), words.of("diagnosis.importance." + one)));
        return Stream.concat(Stream.of(new Option("", words.of("diagnosis.importance.unweighed"))), weights)
                .toList();
    }

    /** Null for an item that is not there yet. */
    @Nullable
    Long version() {
        return typed.has("version") ? number(typed.value("version")) : null;
    }

    /** Where the words stayed as they were shown, the other language's stay too; what was typed goes into both. */
    Outcome<DrawSwot.Wording> wording(Optional<SwotItem> kept) {
        if (source().isEmpty()) {
            return Outcome.refused(Refusal.at("source", "choose-one"));
        }
        if (quadrant().isEmpty()) {
            return Outcome.refused(Refusal.at("quadrant", "choose-one"));
        }
        Text text = kept.map(item -> item.entry().text())
                .filter(same -> same.in(language).equals(text()))
                .orElseGet(() -> new Text(text(), text()));
        Integer importance = typed.has("importance") ? (int) number(typed.value("importance")) : null;
        return Outcome.done(new DrawSwot.Wording(quadrant().get(), text, importance, source().get()));
    }

    /** What was typed here where it is not what stands there, in words. */
    List<Difference> against(SwotForm theirs, SwotSources sources) {
        Words words = sources.words();
        return new Differences()
                .compare(words.of("diagnosis.swot.text"), text(), theirs.text())
                .compare(words.of("diagnosis.quadrant"), quadrant(words), theirs.quadrant(words))
                .compare(words.of("diagnosis.importance"), importance(words), theirs.importance(words))
                .compare(words.of("diagnosis.swot.source"), source(sources), theirs.source(sources))
                .all();
    }

    private String text() {
        return typed.value("text").strip().replace("\r\n", "\n");
    }

    private Optional<Quadrant> quadrant() {
        return Arrays.stream(Quadrant.values())
                .filter(one -> one.name().equals(typed.value("quadrant")))
                .findFirst();
    }

    private String quadrant(Words words) {
        return quadrant().map(one -> words.of("diagnosis.quadrant", one)).orElse("");
    }

    private String importance(Words words) {
        String written = typed.value("importance");
        return importances(words).stream()
                .filter(one -> one.value().equals(written))
                .findFirst()
                .map(Option::label)
                .orElse(written);
    }

    private Optional<SwotSource> source() {
        return SwotSources.read(typed.value("source"), typed.value("reference"));
    }

    private String source(SwotSources sources) {
        return source().map(sources::say).orElse("");
    }

    private static long number(String written) {
        return written.matches("\\d{1,9}") ? Long.parseLong(written) : 0;
    }
}
