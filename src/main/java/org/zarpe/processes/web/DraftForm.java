package org.zarpe.processes.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.DocumentText.Measure;
import org.zarpe.processes.DocumentText.Step;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The builder of a document as it was typed: its lines can be added, moved and taken out, and none of what was typed is lost. */
record DraftForm(Map<String, String> fields, List<List<String>> steps, List<List<String>> measures) {

    static final List<String> STEP = List.of("who", "what", "record");
    static final List<String> MEASURE = List.of("name", "target", "counted");
    private static final List<String> BLANK = List.of("", "", "");
    private static final int LINES_AT_FIRST = 3;
    private static final int MOST_LINES = 100;

    static DraftForm of(Map<String, String> sent) {
        return new DraftForm(sent, lines(sent, "step", STEP), lines(sent, "measure", MEASURE));
    }

    static DraftForm written(DocumentText text, int reviewMonths, Words words) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("purpose", words.of(text.purpose()));
        fields.put("scope", words.of(text.scope()));
        fields.put("keeping", words.of(text.keeping()));
        fields.put("blanks", words.of(text.blanks()));
        fields.put("reviewMonths", String.valueOf(reviewMonths));
        return new DraftForm(
                fields,
                text.steps().stream()
                        .map(step -> step.words().map(words::of).toList())
                        .toList(),
                text.measures().stream()
                        .map(one -> one.words().map(words::of).toList())
                        .toList());
    }

    /** "add", "up-2", "down-2", "remove-2" of the steps, from 0; "measure" adds a line to the measures. Anything else leaves it as it is. */
    DraftForm arranged(String how) {
        if (how.equals("measure")) {
            List<List<String>> more = new ArrayList<>(measures);
            more.add(BLANK);
            return new DraftForm(fields, steps, more);
        }
        List<List<String>> arranged = new ArrayList<>(steps);
        String[] parts = how.split("-", 2);
        int at = parts.length == 2 && parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
        boolean there = at >= 0 && at < arranged.size();
        switch (parts[0]) {
            case "add" -> arranged.add(BLANK);
            case "up" -> swap(arranged, at, at - 1);
            case "down" -> swap(arranged, at, at + 1);
            case "remove" -> {
                if (there) {
                    arranged.remove(at);
                }
            }
            default -> {}
        }
        return new DraftForm(fields, arranged, measures);
    }

    private static void swap(List<List<String>> lines, int one, int other) {
        if (Math.min(one, other) >= 0 && Math.max(one, other) < lines.size()) {
            Collections.swap(lines, one, other);
        }
    }

    /** Without the lines in which nothing was typed, so that what is refused stands where it is shown. */
    DraftForm compact() {
        return new DraftForm(fields, filled(steps), filled(measures));
    }

    private static List<List<String>> filled(List<List<String>> lines) {
        return lines.stream()
                .filter(line -> line.stream().anyMatch(words -> !words.isBlank()))
                .toList();
    }

    /** As many lines as there are, and some to begin with. */
    int stepLines() {
        return steps.isEmpty() ? LINES_AT_FIRST : steps.size();
    }

    int measureLines() {
        return Math.max(1, measures.size());
    }

    Typed typed() {
        Map<String, String> all = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (!field.startsWith("step.") && !field.startsWith("measure.")) {
                all.put(field, value);
            }
        });
        put(all, "step", STEP, steps);
        put(all, "measure", MEASURE, measures);
        return Typed.of(all);
    }

    private static void put(Map<String, String> all, String line, List<String> parts, List<List<String>> lines) {
        for (int at = 0; at < lines.size(); at++) {
            for (int part = 0; part < parts.size(); part++) {
                all.put(line + "." + at + "." + parts.get(part), lines.get(at).get(part));
            }
        }
    }

    /** Whole months, or 0 where it says none. */
    Outcome<Integer> reviewMonths() {
        Faults faults = new Faults();
        BigDecimal months = new WrittenFields(fields, faults).number("reviewMonths");
        faults.whole("reviewMonths", months);
        return faults.or(() -> months == null || months.abs().intValue() > 10_000 ? 0 : months.intValue());
    }

    DocumentText text(DocumentText former) {
        Worded worded = new Worded(former.words());
        WrittenFields written = new WrittenFields(fields, new Faults());
        return new DocumentText(
                worded.of(written.text("purpose")),
                worded.of(written.text("scope")),
                steps.stream()
                        .map(line -> new Step(worded.of(line.get(0)), worded.of(line.get(1)), worded.of(line.get(2))))
                        .toList(),
                measures.stream()
                        .map(line ->
                                new Measure(worded.of(line.get(0)), worded.of(line.get(1)), worded.of(line.get(2))))
                        .toList(),
                worded.of(written.text("keeping")),
                worded.of(written.text("blanks")));
    }

    private static List<List<String>> lines(Map<String, String> sent, String line, List<String> parts) {
        int count = IntStream.range(0, MOST_LINES)
                .filter(at -> parts.stream().anyMatch(part -> sent.containsKey(line + "." + at + "." + part)))
                .map(at -> at + 1)
                .max()
                .orElse(0);
        return IntStream.range(0, count)
                .mapToObj(at -> parts.stream()
                        .map(part -> sent.getOrDefault(line + "." + at + "." + part, ""))
                        .toList())
                .toList();
    }
}
