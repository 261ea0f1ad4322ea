package org.zarpe.results.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** Where two versions of the form of a value differ, in the words of the form. */
record ValueDifferences(ValuePage page, Words words) {

    List<Difference> between(Typed yours, Typed theirs) {
        return labels().entrySet().stream()
                .filter(field -> !yours.value(field.getKey()).equals(theirs.value(field.getKey())))
                .map(field -> new Difference(
                        words.of(field.getValue()), shown(field.getKey(), yours), shown(field.getKey(), theirs)))
                .toList();
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("moment", "results.field.moment");
        labels.put("from", "results.field.from");
        labels.put("to", "results.field.to");
        labels.put("number", "results.field.number");
        labels.put(
                page.asksCurrency() ? "currency" : "unit",
                page.asksCurrency() ? "results.field.currency" : "results.field.unit");
        labels.put("source", "results.field.source");
        labels.put("change", "results.field.change");
        labels.put("words", page.isQualitative() ? "results.field.words" : "results.field.remark");
        labels.put("missing", "results.field.missing");
        return labels;
    }

    private String shown(String field, Typed typed) {
        String value = typed.value(field);
        if (value.isBlank()) {
            return words.of("ui.no-value");
        }
        return options(field)
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private Stream<Option> options(String field) {
        return switch (field) {
            case "moment" -> page.moments().stream();
            case "missing" -> page.missing().stream();
            default -> Stream.empty();
        };
    }
}
