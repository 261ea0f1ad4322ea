package org.zarpe.processes.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.processes.domain.CompanyProcess;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The forms of a process: one group of fields at a time, so that each fits a phone; all that is not in the form stays as it is. */
final class ProcessForm {

    private static final String FEED = "feed.";

    private ProcessForm() {}

    /** What one answers at once. */
    enum Part {
        IDENTITY,
        EXCHANGE,
        LINKS
    }

    static Typed written(ProcessTerms terms, Words words) {
        Typed typed = Typed.blank()
                .with("name", words.of(terms.name()))
                .with("purpose", words.of(terms.purpose()))
                .with("owner", words.of(terms.owner()))
                .with("inputs", words.of(terms.inputs()))
                .with("outputs", words.of(terms.outputs()));
        for (UUID fed : terms.feeds()) {
            typed = typed.with(FEED + fed, "true");
        }
        return typed;
    }

    static ProcessTerms read(Map<String, String> sent, Part part, @Nullable CompanyProcess former) {
        ProcessTerms was = former == null
                ? new ProcessTerms(Text.NOTHING, Text.NOTHING, Text.NOTHING, Text.NOTHING, Text.NOTHING, List.of())
                : former.terms();
        WrittenFields fields = new WrittenFields(sent, new Faults());
        return switch (part) {
            case IDENTITY ->
                new ProcessTerms(
                        text(fields, "name", was.name()),
                        text(fields, "purpose", was.purpose()),
                        text(fields, "owner", was.owner()),
                        was.inputs(),
                        was.outputs(),
                        was.feeds());
            case EXCHANGE ->
                new ProcessTerms(
                        was.name(),
                        was.purpose(),
                        was.owner(),
                        text(fields, "inputs", was.inputs()),
                        text(fields, "outputs", was.outputs()),
                        was.feeds());
            case LINKS ->
                new ProcessTerms(was.name(), was.purpose(), was.owner(), was.inputs(), was.outputs(), feeds(sent));
        };
    }

    static String field(UUID fed) {
        return FEED + fed;
    }

    private static Text text(WrittenFields fields, String field, Text former) {
        return new Worded(List.of(former)).of(fields.text(field));
    }

    private static List<UUID> feeds(Map<String, String> sent) {
        return sent.keySet().stream()
                .filter(field -> field.startsWith(FEED))
                .map(field -> field.substring(FEED.length()))
                .flatMap(id -> new WrittenFields(Map.of("id", id), new Faults())
                        .id("id")
                        .map(Stream::of)
                        .orElse(Stream.empty()))
                .sorted()
                .toList();
    }
}
