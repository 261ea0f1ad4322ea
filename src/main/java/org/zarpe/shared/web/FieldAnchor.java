package org.zarpe.shared.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Refusal;

/**
 * The identifiers that tie a field to its hint and to what is wrong with it, for those who hear the page.
 *
 * @param describedBy null when there is neither hint nor refusal
 */
public record FieldAnchor(String id, @Nullable String describedBy, List<Refusal> refusals) {

    public static FieldAnchor of(String form, String name, @Nullable String hint, Typed typed) {
        String id = form + "-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
        List<Refusal> refusals = typed.at(name);
        String described = Stream.of(hint == null ? "" : id + "-hint", refusals.isEmpty() ? "" : id + "-error")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new FieldAnchor(id, described.isEmpty() ? null : described, refusals);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    public String hintId() {
        return id + "-hint";
    }

    public String errorId() {
        return id + "-error";
    }
}
