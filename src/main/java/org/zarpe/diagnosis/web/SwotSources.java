package org.zarpe.diagnosis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.diagnosis.domain.Diagnosis;
import org.zarpe.diagnosis.domain.Questionnaire;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.words.Words;

/** Where a SWOT item may come from, as a list to choose from, and as words. */
record SwotSources(Diagnosis diagnosis, Words words) {

    private static final int LONGEST_LABEL = 90;

    /** Somebody's word, a visit or a fact; then what is answered, then what is read. */
    List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (SwotSource.Kind kind : List.of(SwotSource.Kind.REPORTED, SwotSource.Kind.VISIT, SwotSource.Kind.FACT)) {
            options.add(new Option(kind.name(), words.of("diagnosis.source", kind)));
        }
        for (Questionnaire questionnaire : diagnosis.questionnaires()) {
            questionnaire.asked().stream()
                    .filter(item -> !questionnaire.standing(item).isOpen())
                    .forEach(item -> options.add(new Option(
                            SwotSource.Kind.ANSWER + ":"
                                    + questionnaire.instrument().id() + "." + item.id(),
                            label(SwotSource.Kind.ANSWER, item.text()))));
        }
        diagnosis.pack().requirements().stream()
                .filter(requirement ->
                        !diagnosis.marks(Reader.ADVISER).of(requirement).isOpen())
                .forEach(requirement -> options.add(new Option(
                        SwotSource.Kind.REQUIREMENT + ":" + requirement.id(),
                        label(SwotSource.Kind.REQUIREMENT, requirement.name()))));
        return options;
    }

    private String label(SwotSource.Kind kind, Text name) {
        String words = words().of("diagnosis.source", kind) + ": " + words().of(name);
        return words.length() <= LONGEST_LABEL ? words : words.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /** The form's value of a source. */
    static String chosen(SwotSource source) {
        return names(source.kind())
                ? source.kind() + ":" + source.reference()
                : source.kind().name();
    }

    /** Reads the form: what was chosen, and the note of a visit, fact or report. Empty when nothing known was chosen. */
    static Optional<SwotSource> read(String chosen, String note) {
        String[] parts = chosen.split(":", 2);
        for (SwotSource.Kind kind : SwotSource.Kind.values()) {
            if (kind.name().equals(parts[0]) && names(kind) == (parts.length == 2)) {
                return Optional.of(new SwotSource(kind, parts.length == 2 ? parts[1] : note.strip()));
            }
        }
        return Optional.empty();
    }

    private static boolean names(SwotSource.Kind kind) {
        return kind == SwotSource.Kind.ANSWER || kind == SwotSource.Kind.REQUIREMENT;
    }

    String say(SwotSource source) {
        String kind = words.of("diagnosis.source", source.kind());
        return source.reference().isBlank() ? kind : kind + ": " + what(source);
    }

    private String what(SwotSource source) {
        Pack pack = diagnosis.pack();
        return switch (source.kind()) {
            case ANSWER ->
                item(source.reference()).map(item -> words.of(item.text())).orElse(source.reference());
            case REQUIREMENT ->
                pack.findRequirement(source.reference())
                        .map(requirement -> words.of(requirement.name()))
                        .orElse(source.reference());
            case VISIT -> PartialDate.parse(source.reference()).map(words::date).orElse(source.reference());
            case FACT, REPORTED -> source.reference();
        };
    }

    private Optional<Item> item(String reference) {
        String[] parts = reference.split("\\.", 2);
        return parts.length < 2
                ? Optional.empty()
                : diagnosis.pack().findInstrument(parts[0]).flatMap(instrument -> instrument.findItem(parts[1]));
    }
}
