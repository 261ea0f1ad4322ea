package org.zarpe.audit.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.audit.domain.Recorded;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Words;
import tools.jackson.databind.JsonNode;

/** Tables, columns and values as people say them. What has no words yet is told by its name. */
final class ColumnWords {
    /** Counters, keys and stamps: they say how the product keeps a record and not what somebody changed. */
    private static final Set<String> UNTOLD = Set.of(
            "id",
            "version",
            "at",
            "place",
            "position",
            "line",
            "round",
            "key_process",
            "approved_at",
            "auditor_person",
            "finding_version",
            "note_version",
            "figures",
            "signed_at",
            "pack_id",
            "pack_version",
            "superseded",
            "since",
            "withdrawn_at",
            "archived_at",
            "list",
            "list_index",
            "key_ids",
            "sha256",
            "struck_at",
            "corrected_at",
            "checked_at",
            "ended_at",
            "gates",
            "said",
            "rule",
            "facts",
            "record");

    private static final Pattern POINTER = Pattern.compile(".*_id|by_person|.*_by|swot_items|feeds");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");

    private final Words words;
    private final Set<String> keys;
    private final MethodWords method;

    /** @param keys of all sentences there are */
    ColumnWords(Words words, Set<String> keys, MethodWords method) {
        this.words = words;
        this.keys = keys;
        this.method = method;
    }

    String thing(String table) {
        return known("audit.thing." + plain(table)).orElseGet(() -> words.of("audit.thing", readable(table)));
    }

    /** Whether a reader of this language is told of the column: texts in two languages are told once. */
    boolean tells(String column) {
        return !UNTOLD.contains(column)
                && !POINTER.matcher(column).matches()
                && !column.endsWith(words.language().tag().equals("es") ? "_en" : "_es");
    }

    String column(String column) {
        String base = column.replaceAll("_(es|en)$", "");
        return known("audit.column." + plain(base)).orElseGet(() -> readable(base));
    }

    /** @param version of the method the record was made under, or null */
    String value(String column, @Nullable JsonNode value, @Nullable PackRef version) {
        if (value == null
                || value.isNull()
                || value.isString() && value.stringValue().isEmpty()) {
            return words.of("audit.nothing");
        }
        if (value == Recorded.BLANKED) {
            return words.of("audit.blanked");
        }
        if (isSecret(value)) {
            return words.of("audit.secret");
        }
        if (value.isBoolean()) {
            return words.of(value.booleanValue() ? "audit.yes" : "audit.no");
        }
        if (value.isNumber()) {
            return column.endsWith("year") ? value.asString() : words.number(value.decimalValue());
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? words.of("audit.nothing")
                    : value.valueStream()
                            .map(part -> value(column, part, version))
                            .collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            JsonNode spoken = value.get(words.language().tag());
            return (spoken == null ? value.valueStream() : Stream.of(spoken))
                    .filter(part ->
                            !(part.isString() && part.stringValue().isEmpty()) && !(part.isArray() && part.isEmpty()))
                    .map(part -> value(column, part, version))
                    .collect(Collectors.joining(" · "));
        }
        return value.isString() ? text(column, value.stringValue(), version) : value.toString();
    }

    private String text(String column, String text, @Nullable PackRef version) {
        if (version != null) {
            Optional<Text> name = method.name(version, column, text);
            if (name.isPresent()) {
                return words.of(name.get());
            }
        }
        if (NAME.matcher(text).matches()) {
            return text.replace('_', ' ');
        }
        if (column.equals("country") && Countries.isCode(text)) {
            return Countries.name(text, words.language());
        }
        if (DATE.matcher(text).matches()) {
            return PartialDate.parse(text).map(words::date).orElse(text);
        }
        return CODE.matcher(text).matches() && !column.endsWith("currency")
                ? known("audit.value." + plain(text)).orElse(text)
                : text;
    }

    /** What the trail itself was not told. */
    static boolean isSecret(@Nullable JsonNode value) {
        return value != null && value.isObject() && value.path("secret").asBoolean(false);
    }

    private Optional<String> known(String key) {
        return keys.contains(key) ? Optional.of(words.of(key)) : Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String readable(String name) {
        return name.substring(name.indexOf('.') + 1).replace('_', ' ');
    }
}
