package org.zarpe.methodology.expressions;

import dev.cel.common.CelIssue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what the CEL compiler found wrong. */
final class Sentences {

    private static final Pattern TYPE = Pattern.compile("expected type '(.*)' but found '(.*)'");
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '(.*?)' applied to '\\((.*?)\\)'.*", Pattern.DOTALL);
    private static final Pattern STRAY = Pattern.compile("(?:mismatched|extraneous) input '(.*?)'.*", Pattern.DOTALL);
    private static final Pattern UNREADABLE = Pattern.compile("token recognition error at: '(.*)'", Pattern.DOTALL);
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.*?)'.*", Pattern.DOTALL);

    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "==", "!=");
    private static final Set<String> LOGIC = Set.of("&&", "||", "!");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/");

    private Sentences() {}

    static String of(CelIssue issue) {
        int character = issue.getSourceLocation().getColumn() + 1;
        String message = issue.getMessage();
        Matcher type = TYPE.matcher(message);
        if (type.matches()) {
            return "The expression must answer %s, but it answers %s."
                    .formatted(words(type.group(1)), words(type.group(2)));
        }
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            return "At character %d, %s"
                    .formatted(character, misuse(operator(overload.group(1)), operands(overload.group(2))));
        }
        return "The expression cannot be read at character %d: %s.".formatted(character, unreadable(message));
    }

    private static String misuse(String operator, List<String> operands) {
        String with = String.join(" and ", operands);
        if (COMPARISONS.contains(operator)) {
            return ("'%s' compares %s. A text is compared with a text in quotes, true or false with true or false,"
                            + " a quantity with a number, such as 'company.employees >= 3'.")
                    .formatted(operator, String.join(" with ", operands));
        }
        if (LOGIC.contains(operator)) {
            return "'%s' stands with %s; it needs conditions, which are true or false.".formatted(operator, with);
        }
        if (ARITHMETIC.contains(operator)) {
            return "'%s' calculates with %s; it needs two numbers of one kind, whole (2) or with decimals (2.0)."
                    .formatted(operator, with);
        }
        return "'%s' cannot be used with %s.".formatted(operator, with);
    }

    private static String unreadable(String message) {
        if (message.contains("<EOF>")) {
            return "something is missing or too much before its end";
        }
        Matcher stray = STRAY.matcher(message);
        if (stray.matches()) {
            return "'%s' does not belong here".formatted(stray.group(1));
        }
        Matcher character = UNREADABLE.matcher(message);
        if (character.matches()) {
            return "'%s' is not part of the rule language".formatted(character.group(1));
        }
        Matcher undeclared = UNDECLARED.matcher(message);
        return undeclared.matches()
                ? "the rule language has no '%s'".formatted(undeclared.group(1))
                : "what stands here is not part of the rule language";
    }

    private static String operator(String function) {
        return function.replace("_", "").replace("@", "");
    }

    /** Types stand between commas; those of a list stand in brackets of their own. */
    private static List<String> operands(String types) {
        return Arrays.stream(types.split(", (?![^(]*\\))"))
                .map(Sentences::words)
                .toList();
    }

    private static String words(String type) {
        if (type.startsWith("list")) {
            return "a list";
        }
        return switch (type) {
            case "int", "uint" -> "a whole number";
            case "null_type" -> "nothing";
            default ->
                Arrays.stream(FactType.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(type))
                        .map(FactType::words)
                        .findFirst()
                        .orElse("something else");
        };
    }
}
