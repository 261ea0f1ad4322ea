package org.zarpe.methodology.expressions;

import dev.cel.common.CelIssue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what the CEL compiler found wrong. */
final class Sentences {

    private static final Pattern TYPE = Pattern.compile("expected type '(.*)' but found '(.*)'");
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '(.*?)' applied to '\\((.*?)\\)'.*", Pattern.DOTALL);

    private Sentences() {}

    static String of(CelIssue issue) {
        int character = issue.getSourceLocation().getColumn() + 1;
        Matcher type = TYPE.matcher(issue.getMessage());
        if (type.matches()) {
            return "The expression must answer %s, but it answers %s."
                    .formatted(words(type.group(1)), words(type.group(2)));
        }
        Matcher overload = OVERLOAD.matcher(issue.getMessage());
        if (overload.matches()) {
            return "At character %d, '%s' cannot be used between %s."
                    .formatted(
                            character,
                            overload.group(1).replace("_", "").replace("@", ""),
                            overload.group(2).replace(", ", " and "));
        }
        return "The expression cannot be read at character %d: %s.".formatted(character, issue.getMessage());
    }

    private static String words(String type) {
        return switch (type) {
            case "int", "uint" -> "a whole number";
            default -> {
                for (FactType one : FactType.values()) {
                    if (one.name().toLowerCase(Locale.ROOT).equals(type)) {
                        yield one.words();
                    }
                }
                yield type;
            }
        };
    }
}
