package org.zarpe.advice.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zarpe.advice.Agreement;
import org.zarpe.advice.Visit;
import org.zarpe.advice.VisitKind;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/**
 * Reads the form of a visit, and writes a visit back into it.
 *
 * @param former the visit as it stands, or null: what is not typed anew keeps its other language
 */
record VisitForm(Typed typed, @Nullable Visit former, Language language) {

    private static final int MOST_LINES = 40;
    private static final List<String> LINE = List.of("text", "owner", "due");

    /** A visit and what was agreed there. */
    record Read(Visit visit, List<Agreement> agreements) {}

    /** With the lines that hold something moved up, so that a line's number is its place among the agreements. */
    static VisitForm of(Map<String, String> sent, @Nullable Visit former, Language language) {
        Map<String, String> values = new LinkedHashMap<>(sent);
        values.keySet().removeIf(name -> name.startsWith("agreement."));
        int line = 0;
        for (int row = 0; row < MOST_LINES; row++) {
            String from = "agreement." + row + ".";
            if (LINE.stream()
                    .anyMatch(part -> !sent.getOrDefault(from + part, "").isBlank())) {
                String to = "agreement." + line + ".";
                LINE.forEach(part -> values.put(to + part, sent.getOrDefault(from + part, "")));
                values.put(to + "id", sent.getOrDefault(from + "id", ""));
                line++;
            }
        }
        return new VisitForm(Typed.of(values), former, language);
    }

    long version() {
        return new WrittenFields(typed.values(), new Faults()).version();
    }

    int lines() {
        return (int) IntStream.range(0, MOST_LINES)
                .takeWhile(line -> typed.values().containsKey("agreement." + line + ".text"))
                .count();
    }

    Outcome<Read> read() {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(typed.values(), faults);
        VisitKind kind = fields.choice("kind", VisitKind.class);
        faults.atIf(fields.text("kind").isEmpty(), "kind", "choose-one")
                .atIf(fields.text("date").isEmpty(), "date", "required");
        LocalDate date = day(fields, "date", faults);
        BigDecimal hours = fields.number("hours");
        faults.atIf(fields.text("hours").isEmpty(), "hours", "required");
        List<Agreement> agreements = new ArrayList<>();
        for (int line = 0; line < lines(); line++) {
            String at = "agreement." + line + ".";
            String words = fields.text(at + "text");
            agreements.add(Agreement.toPropose(
                    fields.id(at + "id").orElseGet(Ids::next),
                    new Text(words, words),
                    fields.text(at + "owner"),
                    day(fields, at + "due", faults)));
        }
        if (!faults.none() || kind == null || date == null || hours == null) {
            return Outcome.refused(faults.all());
        }
        Visit visit = new Visit(
                kind,
                date,
                hours,
                fields.text("people").lines().toList(),
                fields.text("pillar"),
                text("agenda", former == null ? null : former.agenda()),
                text("minutes", former == null ? null : former.minutes()));
        return Outcome.done(new Read(visit, agreements));
    }

    private static @Nullable LocalDate day(WrittenFields fields, String field, Faults faults) {
        PartialDate date = fields.date(field);
        faults.atIf(date != null && date.day() == null, field, "day-needed");
        return date == null || date.day() == null ? null : date.earliest();
    }

    private Text text(String field, @Nullable Text before) {
        String words = typed.value(field).replace("\r", "").strip();
        return before != null && before.in(language).equals(words) ? before : new Text(words, words);
    }

    static Typed written(Visit visit, Words words) {
        return Typed.blank()
                .with("kind", Words.kebab(visit.kind()))
                .with("date", visit.date())
                .with("hours", visit.hours().stripTrailingZeros().toPlainString())
                .with("people", String.join("\n", visit.people()))
                .with("pillar", visit.pillar())
                .with("agenda", words.of(visit.agenda()))
                .with("minutes", words.of(visit.minutes()));
    }
}
