package org.zarpe.plans.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.methodology.Pack;
import org.zarpe.plans.ActionTerms;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.words.Words;

/** Says the terms of an action in plain words. */
record Wording(Words words, Pack pack, List<SwotEntry> swot) {

    /** Label and value of all that is said, in the order of the form; what is not said is "". */
    Map<String, String> lines(ActionTerms terms) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(words.of("plans.field.title"), words.of(terms.title()));
        lines.put(words.of("plans.field.pillar"), pillar(terms.pillar()));
        lines.put(words.of("plans.needs"), String.join(" · ", needs(terms)));
        lines.put(words.of("plans.field.owner"), terms.owner());
        lines.put(words.of("plans.field.start"), date(terms.start()));
        lines.put(words.of("plans.field.due"), date(terms.due()));
        lines.put(words.of("plans.field.effort"), effort(terms));
        lines.put(words.of("plans.field.cost"), cost(terms));
        lines.put(words.of("plans.field.expected"), words.of(terms.expected()));
        lines.put(words.of("plans.field.resource"), resource(terms));
        return lines;
    }

    /** Everything that is said, line by line; the title first. */
    List<String> said(ActionTerms terms) {
        return lines(terms).entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .map(line -> line.getKey() + ": " + line.getValue())
                .toList();
    }

    /** Where the two differ. */
    List<Difference> between(ActionTerms one, ActionTerms other) {
        Map<String, String> others = lines(other);
        List<Difference> differences = new ArrayList<>();
        lines(one).forEach((label, value) -> {
            String there = others.getOrDefault(label, "");
            if (!there.equals(value)) {
                differences.add(new Difference(label, orNothing(value), orNothing(there)));
            }
        });
        return differences;
    }

    List<String> needs(ActionTerms terms) {
        List<String> said = new ArrayList<>();
        terms.needs().swotItems().forEach(item -> said.add(swotItem(item)));
        terms.needs().requirements().forEach(requirement -> said.add(requirement(requirement)));
        addIfSaid(said, terms.needs().gap());
        addIfSaid(said, terms.needs().market());
        return said;
    }

    String swotItem(UUID id) {
        return swot.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(entry -> words.of("diagnosis.quadrant", entry.quadrant()) + ": " + words.of(entry.text()))
                .orElseGet(() -> words.of("plans.need.archived"));
    }

    String requirement(String id) {
        return pack.findRequirement(id)
                .map(one -> one.code() + " " + words.of(one.name()))
                .orElse(id);
    }

    String pillar(String id) {
        return pack.findPillar(id).map(one -> words.of(one.name())).orElse("");
    }

    String date(@Nullable PartialDate date) {
        return date == null ? "" : words.date(date);
    }

    String cost(ActionTerms terms) {
        return terms.cost() == null
                ? ""
                : words.money(terms.cost().amount(), terms.cost().currency());
    }

    String effort(ActionTerms terms) {
        return terms.effortHours() == null ? "" : words.of("plans.hours", words.number(terms.effortHours()));
    }

    private String resource(ActionTerms terms) {
        return terms.resource() == null
                ? ""
                : words.of("plans.resource", terms.resource().kind()) + ": "
                        + words.of(terms.resource().name());
    }

    private String orNothing(String value) {
        return value.isEmpty() ? words.of("plans.nothing") : value;
    }

    private void addIfSaid(List<String> said, Text text) {
        if (!text.es().isBlank()) {
            said.add(words.of(text));
        }
    }
}
