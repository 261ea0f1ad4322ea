package org.zarpe.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that stand in a template itself instead of in the language files. */
final class TemplateText {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(?:alt|title|placeholder|aria-label|aria-description)=\"([^\"$]*\\p{L}{2,}[^\"$]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** Names and units that are the same in every language. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("Zarpe", "MXN", "CSV", "SVG", "PNG", "JSON", "ES", "EN");

    private TemplateText() {}

    static List<String> wordsIn(String template) {
        List<String> found = new ArrayList<>();
        String text = withoutExpressions(template.replaceAll("(?s)<%--.*?--%>", " ")
                .replaceAll("(?m)^@(import|param).*$", " ")
                .replaceAll("(?s)<!--.*?-->", " "));
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            found.add(attribute.group(1));
        }
        for (String run : text.replaceAll("(?s)<[^>]*>", "\n").split("\n")) {
            Matcher word = WORD.matcher(run.replaceAll("&[a-z]+;", " "));
            while (word.find()) {
                if (!SAME_EVERYWHERE.contains(word.group())) {
                    found.add(run.strip());
                    break;
                }
            }
        }
        return found;
    }

    /** Without ${...}, !{...} and @directive(...); the content blocks @`...` inside calls are kept, since their words count too. */
    private static String withoutExpressions(String template) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char here = template.charAt(at);
            if ((here == '$' || here == '!') && template.startsWith("{", at + 1)) {
                at = skip(template, at + 1, '{', '}', kept);
            } else if (here == '@' && at + 1 < template.length() && Character.isLetter(template.charAt(at + 1))) {
                int end = at + 1;
                while (end < template.length()
                        && (Character.isLetterOrDigit(template.charAt(end))
                                || ".-_".indexOf(template.charAt(end)) >= 0)) {
                    end++;
                }
                at = end < template.length() && template.charAt(end) == '(' ? skip(template, end, '(', ')', kept) : end;
            } else {
                kept.append(here == '`' ? '\n' : here);
                at++;
            }
        }
        return kept.toString();
    }

    private static int skip(String template, int open, char opening, char closing, StringBuilder kept) {
        int depth = 0;
        int at = open;
        while (at < template.length()) {
            char here = template.charAt(at);
            if (here == '"') {
                at = afterString(template, at);
                continue;
            }
            if (here == '@' && template.startsWith("`", at + 1)) {
                int end = endOfContent(template, at + 2);
                kept.append('\n')
                        .append(withoutExpressions(template.substring(at + 2, end)))
                        .append('\n');
                at = end + 1;
                continue;
            }
            if (here == opening) {
                depth++;
            } else if (here == closing && --depth == 0) {
                return at + 1;
            }
            at++;
        }
        return at;
    }

    private static int afterString(String template, int quote) {
        int at = quote + 1;
        while (at < template.length() && template.charAt(at) != '"') {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int endOfContent(String template, int start) {
        int nested = 0;
        for (int at = start; at < template.length(); at++) {
            if (template.charAt(at) == '`') {
                if (template.charAt(at - 1) == '@') {
                    nested++;
                } else if (nested-- == 0) {
                    return at;
                }
            }
        }
        return template.length();
    }
}
